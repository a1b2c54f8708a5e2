import { useContext } from 'react';
import { partnerCounts } from '#domain/countries/partners.ts';
import { eventAt } from '#domain/dataset.ts';
import type { CooperationEvent, CountryCode } from '#domain/event.ts';
import { type Facet, type Filter, NO_FILTER } from '#domain/filter.ts';
import { facetCounts, type MonthCounts, monthCounts } from '#domain/matching/counts.ts';
import { buildListing, type Listing } from '#domain/matching/listing.ts';
import { type Mask, matchingIndexes, passingMask, periodTest, type SearchHits } from '#domain/matching/matching.ts';
import type { Sought } from '#domain/search/markedParts.ts';
import { buildRanking } from '#domain/search/ranking.ts';
import type { Period } from '#domain/time/period.ts';
import { LoadedAtlas } from '#state/reading/loadedAtlas.tsx';
import { answerOf } from '#state/searching/searching.ts';
import { type Atlas, currentAtlas } from './dataset.ts';
import { useFollowedFilter } from './following.ts';
import { memoLast } from './memo.ts';
import { useAtlas } from './store.ts';

/** What follows from (atlas, filter): pure, remembered by identity, never stored. */

/** Two answers are remembered: one for the map, one for what follows it. */
const FOR_MAP_AND_LIST = 2;

/** Which events pass everything but the period; the same object while only the period changes. */
export function matchingMask(
  atlas: Atlas,
  { countries, match, types, topics, groups, outcomes, events, query }: Filter,
): Mask {
  return maskOf(atlas, countries, match, types, topics, groups, outcomes, events, hitsOf(atlas, query));
}

/** Indexes of the events that match the whole filter, in the order of the list. */
export function matching(atlas: Atlas, filter: Filter): Uint32Array {
  return indexesOf(atlas, matchingMask(atlas, filter), filter.period);
}

/** The solid bars: what matches the other filters. */
export function matchingMonths(atlas: Atlas, filter: Filter): MonthCounts {
  return solidMonthsOf(atlas, matchingMask(atlas, filter));
}

/** The ghost bars: all data. */
export const allMonths = memoLast(
  (atlas: Atlas): MonthCounts => monthCounts(atlas.columns, new Uint8Array(atlas.columns.size).fill(1)),
);

export const partnersOf = memoLast(
  (atlas: Atlas, indexes: Uint32Array): ReadonlyMap<CountryCode, number> =>
    partnerCounts(atlas.columns, indexes, atlas.dataset.home),
  FOR_MAP_AND_LIST,
);

/** Counts for each value of a facet, under all the other parts of the filter. With `match=all` a country narrows its own facet too. */
export function facetOptions(atlas: Atlas, filter: Filter, facet: Facet): ReadonlyMap<string, number> {
  const isNarrowed = facet === 'countries' && filter.match === 'all';
  const indexes = isNarrowed ? matching(atlas, filter) : matchingExcept(atlas, filter, facet);
  return facetCounts(atlas.columns, facet, indexes);
}

/** Events that match all parts of the filter but one facet. */
export function matchingExcept(atlas: Atlas, filter: Filter, facet: Facet): Uint32Array {
  const mask = passingMask(atlas.columns, filter, hitsOf(atlas, filter.query), facet);
  return matchingIndexes(atlas.columns, mask, filter.period);
}

/** How many events another filter would find; remembers nothing, so that asking does not forget what is on screen. */
export function countMatching(atlas: Atlas, filter: Filter): number {
  const mask = passingMask(atlas.columns, filter, hitsOf(atlas, filter.query));
  return matchingIndexes(atlas.columns, mask, filter.period).length;
}

/** The event with this id, or with this id among its aliases; null where there is none. */
export function eventById(atlas: Atlas, id: string): CooperationEvent | null {
  return eventAt(atlas.dataset, atlas.columns.indexOf.get(id)) ?? null;
}

/** Whether the filter leaves this event out; an event that is not in the data is hidden by none. */
export function hidesEvent(filter: Filter, id: string): boolean {
  const atlas = currentAtlas();
  const index = atlas?.columns.indexOf.get(id);
  if (!atlas || index === undefined) return false;
  return matchingMask(atlas, filter)[index] === 0 || !periodTest(atlas.columns, filter.period)(index);
}

/** The loaded atlas; null until it has arrived, and where it could not. */
export function useLoadedAtlas(): Atlas | null {
  return useContext(LoadedAtlas);
}

export function useMatching(): Uint32Array {
  const atlas = useLoadedAtlas();
  const filter = useAtlas(({ view }) => view.filter);
  return atlas ? matching(atlas, filter) : NONE;
}

export function useOpenEvent(): CooperationEvent | null {
  const atlas = useLoadedAtlas();
  const id = useAtlas(({ view }) => view.eventId);
  return atlas && id !== null ? eventById(atlas, id) : null;
}

/** Whether the list stands by how well its events answer a search, and not by date. */
function useIsRanked(): boolean {
  const atlas = useLoadedAtlas();
  const { query } = useFollowedFilter();
  const byRelevance = useAtlas(({ order }) => order === 'relevance');
  return atlas !== null && byRelevance && answerOf(atlas, query) !== null;
}

/** The matching events in the order and the groups of the list, which lags a little behind the map. */
export function useListing(): Listing {
  const atlas = useLoadedAtlas();
  const filter = useFollowedFilter();
  const isRanked = useIsRanked();
  if (!atlas) return NOTHING_LISTED;
  const answer = isRanked ? answerOf(atlas, filter.query) : null;
  const indexes = matching(atlas, filter);
  return answer ? rankingOf(indexes, answer.scores) : listingOf(atlas, indexes, filter.period);
}

/** What the list's events were found by; null where nothing was searched for. */
export function useSought(): Sought | null {
  const atlas = useLoadedAtlas();
  const { query } = useFollowedFilter();
  const near = atlas && answerOf(atlas, query)?.near;
  return near ? soughtOf(query, near) : null;
}

const soughtOf = memoLast((query: string, near: Sought['near']): Sought => ({ query, near }));

const NOTHING_LISTED: Listing = { indexes: new Uint32Array(0), groups: [] };

const rankingOf = memoLast(buildRanking);

const listingOf = memoLast((atlas: Atlas, indexes: Uint32Array, period: Period | null) =>
  buildListing(atlas.columns, indexes, period),
);

const NONE = new Uint32Array(0);

function hitsOf(atlas: Atlas, query: string): SearchHits {
  return answerOf(atlas, query)?.hits ?? null;
}

const maskOf = memoLast(
  (
    { columns }: Atlas,
    countries: Filter['countries'],
    match: Filter['match'],
    types: Filter['types'],
    topics: Filter['topics'],
    groups: Filter['groups'],
    outcomes: Filter['outcomes'],
    events: Filter['events'],
    hits: SearchHits,
  ) => passingMask(columns, { ...NO_FILTER, countries, match, types, topics, groups, outcomes, events }, hits),
);

const indexesOf = memoLast(
  (atlas: Atlas, mask: Mask, period: Period | null) => matchingIndexes(atlas.columns, mask, period),
  FOR_MAP_AND_LIST,
);

const solidMonthsOf = memoLast((atlas: Atlas, mask: Mask) => monthCounts(atlas.columns, mask));

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '#data/json/readJson.ts';
import { bareDataset } from '#domain/bareEvent.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import { facetValues } from '#domain/columns/facetColumn.ts';
import type { AnyDataset, Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { eventsArbitrary, filterArbitrary } from '#domain/eventArbitrary.ts';
import { FACETS, type Facet, type Filter, NO_FILTER, without } from '#domain/filter.ts';
import { buildListing } from '#domain/matching/listing.ts';
import { happensIn, matches } from '#domain/matching/matchesByHand.ts';
import { unmappedCount } from '#domain/matching/missing.ts';
import { monthAt } from '#domain/time/month.ts';
import { oneMonth } from '#domain/time/period.ts';
import type { Atlas } from './dataset.ts';
import { allMonths, countMatching, facetOptions, matching, matchingMonths, partnersOf } from './selectors.ts';

/** Every number that is on screen beside the partners view, counted again in events and days. */

const OWN = readJson(readFileSync('public/data/events.json', 'utf8')).dataset;

test('on the atlas’s own data, whatever single value is asked', () => {
  const filters = FACETS.flatMap((facet) =>
    [...tally(OWN.events, (event) => facetValues(event, facet)).keys()].map((value) => ({
      ...NO_FILTER,
      [facet]: [value],
    })),
  );
  const months = ['2018-09', '2018-10'].map((month) => ({ ...NO_FILTER, period: oneMonth(month) }));
  for (const filter of [NO_FILTER, ...months, ...filters]) checkNumbers(OWN, filter);
});

test('on any data, under any filter', () => {
  fc.assert(
    fc.property(eventsArbitrary, filterArbitrary, (events, filter) => {
      checkNumbers({ ...bareDataset(events), home: 'CN' }, filter);
    }),
  );
});

function checkNumbers(dataset: Dataset, filter: Filter): void {
  const atlas: Atlas = { dataset, notes: [], columns: buildColumns(dataset), sent: null };
  const picked = dataset.events.filter((event) => matches(event, filter));
  const indexes = matching(atlas, filter);
  const listed = buildListing(atlas.columns, indexes, filter.period);
  const events = (some: Uint32Array) => Array.from(some, (index) => dataset.events[index]);

  expect(events(indexes)).toEqual(picked);
  expect(new Set(events(listed.indexes))).toEqual(new Set(picked));
  expect(listed.indexes).toHaveLength(picked.length);
  expect(countMatching(atlas, filter)).toBe(picked.length);
  expect(unmappedCount(atlas.columns, indexes)).toBe(picked.filter(({ place }) => place === null).length);
  expect(new Map(partnersOf(atlas, indexes))).toEqual(partnersByHand(dataset, picked));

  checkBars(allMonths(atlas), dataset.events);
  checkBars(
    matchingMonths(atlas, filter),
    dataset.events.filter((event) => matches(event, without(filter, 'period'))),
  );
  for (const facet of FACETS)
    expect(new Map(facetOptions(atlas, filter, facet))).toEqual(optionsByHand(dataset, filter, facet));
}

/** Each month has the events whose span overlaps it; those known to a year alone, and those without a date, stand beside. */
function checkBars(
  { first, byMonth, yearOnly, undated }: ReturnType<typeof allMonths>,
  events: readonly CooperationEvent[],
): void {
  const dated = events.filter(({ start }) => start !== null);
  const inMonths = dated.filter(({ start, end }) => (start ?? '').length > 4 && (end ?? '????-').length > 4);
  byMonth.forEach((count, at) => {
    const month = oneMonth(monthAt(first + at));
    expect(count).toBe(inMonths.filter((event) => happensIn(event, month)).length);
  });
  expect(yearOnly).toBe(dated.length - inMonths.length);
  expect(undated).toBe(events.length - dated.length);
}

/** A facet leaves its own choice out, but where all countries must take part. */
function optionsByHand({ events }: Dataset, filter: Filter, facet: Facet): ReadonlyMap<string, number> {
  const isNarrowed = facet === 'countries' && filter.match === 'all';
  const asked = isNarrowed ? filter : { ...filter, [facet]: [] };
  return tally(
    events.filter((event) => matches(event, asked)),
    (event) => facetValues(event, facet),
  );
}

function partnersByHand({ home }: Pick<AnyDataset, 'home'>, events: readonly CooperationEvent[]) {
  return tally(events, ({ countries }) => countries.filter((code) => code !== home));
}

function tally(events: readonly CooperationEvent[], valuesOf: (event: CooperationEvent) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const value of events.flatMap((event) => [...new Set(valuesOf(event))])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

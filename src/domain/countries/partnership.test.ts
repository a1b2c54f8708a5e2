import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '#data/json/readJson.ts';
import { bareDataset } from '#domain/bareEvent.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import { facetValues } from '#domain/columns/facetColumn.ts';
import type { Dataset } from '#domain/dataset.ts';
import { type CooperationEvent, EVENT_TYPES } from '#domain/event.ts';
import { eventsArbitrary, filterArbitrary } from '#domain/eventArbitrary.ts';
import { FACETS, type Facet, type Filter, NO_FILTER } from '#domain/filter.ts';
import { barCounts, periodOfBar } from '#domain/matching/bars.ts';
import { happensIn, matches } from '#domain/matching/matchesByHand.ts';
import { matchingIndexes, passingMask } from '#domain/matching/matching.ts';
import { inListOrder } from '#domain/time/listOrder.ts';
import { buildPartnership, memberTallies, type Partnership } from './partnership.ts';
import type { Tally } from './tallies.ts';

/** Counts everything again by hand, in events and days, which the code under test never looks at. */

const OWN = readJson(readFileSync('public/data/events.json', 'utf8')).dataset;

const GROUPS: Dataset['groups'] = {
  BRICS: {
    name: { zh: '金砖国家', en: 'BRICS' },
    short: null,
    members: [
      { country: 'CN', from: '2009', to: null },
      { country: 'RU', from: '2009', to: null },
      { country: 'ZA', from: '2018-06', to: null },
    ],
  },
};

/** The arbitrary events, in the order of a dataset; where `old`, some of them so early that bars are years. */
const datasetArbitrary = fc.tuple(eventsArbitrary, fc.boolean()).map(([events, old]) => ({
  ...bareDataset(
    inListOrder(
      events
        .map((event, at) => (old && at % 3 === 0 ? shifted(event) : event))
        .map((event, at) => (at % 4 === 0 ? event : { ...event, place: SOMEWHERE })),
    ),
  ),
  home: 'CN',
  groups: GROUPS,
}));

const SOMEWHERE: CooperationEvent['place'] = {
  name: { zh: '昆明', en: 'Kunming' },
  country: 'CN',
  coordinates: [102.7, 25],
  precision: 'city',
  inferred: null,
};

describe('every number of the partners view, counted by hand', () => {
  test('on the atlas’s own data', () => {
    checkAll(OWN, NO_FILTER);
    for (const month of ['2018-09', '2018-10', '2018-11']) {
      checkAll(OWN, { ...NO_FILTER, period: { from: month, to: month } });
    }
    for (const facet of FACETS) {
      const values = new Set(OWN.events.flatMap((event) => facetValues(event, facet)));
      for (const value of values) checkAll(OWN, { ...NO_FILTER, [facet]: [value] });
    }
  });

  test('on any data, under any filter', () => {
    fc.assert(fc.property(datasetArbitrary, filterArbitrary, checkAll));
  });
});

test('the atlas’s own data: who met whom', () => {
  const partnership = partnershipOf(OWN, NO_FILTER);
  const { partners, groups, joint } = partnership;
  expect(partners).toHaveLength(22);
  expect(partners.find(({ code }) => code === 'RU')?.events).toBe(3);
  expect(groups.map(({ code, events }) => [code, events])).toEqual([
    ['BRICS', 1],
    ['ASEAN', 1],
    ['SCO', 1],
  ]);
  expect([joint('RU', 'IN'), joint('RU', 'CN'), joint('LV', 'CY'), joint('LV', 'XX')]).toEqual([2, 3, 0, 0]);
  const members = memberTallies(buildColumns(OWN), OWN, partnership, 'SCO');
  expect(members.map(({ code }) => code).sort()).toEqual(['IN', 'KG', 'KZ', 'PK', 'RU', 'TJ', 'UZ']);
});

function partnershipOf(dataset: Dataset, filter: Filter): Partnership {
  return buildPartnership(buildColumns(dataset), dataset, found(dataset, filter), filter.period);
}

function found(dataset: Dataset, filter: Filter): Uint32Array {
  const columns = buildColumns(dataset);
  return matchingIndexes(columns, passingMask(columns, filter, null), filter.period);
}

function checkAll(dataset: Dataset, filter: Filter): void {
  const partnership = partnershipOf(dataset, filter);
  const events = dataset.events.filter((event) => matches(event, filter));
  const countries = new Set(events.flatMap((event) => event.countries).filter((code) => code !== dataset.home));
  expect(partnership.indexes).toHaveLength(events.length);
  expect(new Set(partnership.partners.map(({ code }) => code))).toEqual(countries);
  expect(new Set(partnership.groups.map(({ code }) => code))).toEqual(new Set(events.flatMap(({ groups }) => groups)));
  expect([...barCounts(partnership.bars, partnership.indexes)]).toEqual(barsByHand(partnership, events));

  for (const tally of partnership.partners) {
    checkTally(dataset, partnership, tally, eventsWith(events, 'countries', tally.code));
    for (const other of partnership.partners) {
      const both = eventsWith(eventsWith(events, 'countries', tally.code), 'countries', other.code);
      expect(partnership.joint(tally.code, other.code)).toBe(both.length);
    }
  }
  for (const tally of partnership.groups) {
    const met = eventsWith(events, 'groups', tally.code);
    checkTally(dataset, partnership, tally, met);
    for (const member of memberTallies(buildColumns(dataset), dataset, partnership, tally.code)) {
      checkTally(dataset, partnership, member, eventsWith(met, 'countries', member.code));
    }
  }
}

function checkTally(
  dataset: Dataset,
  partnership: Partnership,
  tally: Tally,
  events: readonly CooperationEvent[],
): void {
  const dated = events.filter(({ start, end }) => start !== null || end !== null);
  expect(tally.events).toBe(events.length);
  expect(dataset.events[tally.first ?? -1]).toBe(dated[0]);
  expect(dataset.events[tally.last ?? -1]).toBe(dated.at(-1));
  expect([...tally.types]).toEqual(EVENT_TYPES.map((type) => eventsWith(events, 'types', type).length));
  expect([...tally.bars]).toEqual(barsByHand(partnership, events));
}

function barsByHand({ bars }: Partnership, events: readonly CooperationEvent[]): readonly number[] {
  return bars.edges.slice(1).map((_, bar) => events.filter((event) => happensIn(event, periodOfBar(bars, bar))).length);
}

function eventsWith(events: readonly CooperationEvent[], facet: Facet, value: string): readonly CooperationEvent[] {
  return events.filter((event) => facetValues(event, facet).includes(value));
}

function shifted(event: CooperationEvent): CooperationEvent {
  const earlier = (date: string | null) => date && String(Number(date.slice(0, 4)) - 30) + date.slice(4);
  return { ...event, start: earlier(event.start), end: earlier(event.end) };
}

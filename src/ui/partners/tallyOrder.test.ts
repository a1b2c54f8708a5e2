import { expect, test } from 'vitest';
import type { Tally } from '#domain/countries/tallies.ts';
import { MOST_EVENTS_FIRST, nextOrder, sortedTallies, type TallyOrder } from './tallyOrder.ts';

const tally = (code: string, events: number, first: number | null): Tally => ({
  code,
  events,
  first,
  last: first,
  types: new Uint32Array(9),
  bars: new Uint32Array(0),
});

const TALLIES = [tally('LV', 1, 3), tally('RU', 3, 0), tally('CY', 1, null), tally('ZA', 2, 2)];
const codes = (order: TallyOrder) => sortedTallies(TALLIES, order, (code) => code).map(({ code }) => code);

test('the most events first, equal ones by name', () => {
  expect(codes(MOST_EVENTS_FIRST)).toEqual(['RU', 'ZA', 'CY', 'LV']);
});

test('without a date last, whichever way', () => {
  expect(codes({ column: 'first', direction: 'ascending' })).toEqual(['RU', 'ZA', 'LV', 'CY']);
  expect(codes({ column: 'first', direction: 'descending' })).toEqual(['LV', 'ZA', 'RU', 'CY']);
});

test('a column asked for again turns round', () => {
  const byName = nextOrder(MOST_EVENTS_FIRST, 'name');
  expect(codes(byName)).toEqual(['CY', 'LV', 'RU', 'ZA']);
  expect(codes(nextOrder(byName, 'name'))).toEqual(['ZA', 'RU', 'LV', 'CY']);
});

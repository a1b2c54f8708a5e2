import { expect, test } from 'vitest';
import { bareDataset, bareEvent } from '#domain/bareEvent.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import type { Period } from '#domain/time/period.ts';
import { buildListing, groupOfRow, rowAt, rowCount, rowKeys, rowOf } from './listing.ts';

const DATES: readonly (readonly [string | null, string | null])[] = [
  ['2018', null],
  ['2018-08-30', '2018-10-02'],
  ['2018-09-10', null],
  ['2018-10', null],
  ['2019-01-05', null],
  [null, null],
];

function listed(period: Period | null) {
  const events = DATES.map(([start, end], index) => bareEvent({ id: `e${index}`, start, end }));
  const columns = buildColumns(bareDataset(events));
  return buildListing(columns, Uint32Array.from(events.keys()), period);
}

test('months in order, a year without months behind its own, undated last', () => {
  const { indexes, groups } = listed(null);
  expect(groups.map(({ date }) => date)).toEqual(['2018-08', '2018-09', '2018-10', '2018', '2019-01', null]);
  expect([...indexes]).toEqual([1, 2, 3, 0, 4, 5]);
});

test('an event of several months stands once, in the first that the period covers', () => {
  const { groups } = listed({ from: '2018-09', to: null });
  expect(groups.find(({ date }) => date === '2018-09')).toEqual({ date: '2018-09', from: 0, until: 2 });
});

test('every row is a heading or an event, and each event knows its row', () => {
  const listing = listed({ from: '2018-09', to: null });
  const rows = Array.from({ length: rowCount(listing) }, (_, row) => rowAt(listing, row));
  expect(rows.map((row) => (row?.kind === 'heading' ? row.group.date : row?.index))).toEqual([
    '2018-09',
    1,
    2,
    '2018-10',
    3,
    '2018',
    0,
    '2019-01',
    4,
    null,
    5,
  ]);
  expect(rowOf(listing, 3)).toBe(4);
  expect(rowOf(listing, 99)).toBeNull();
  expect(rowAt(listing, -1)).toBeNull();
  expect(rowAt(listing, rows.length)).toBeNull();
  expect(groupOfRow(listing, 4)?.date).toBe('2018-10');
});

test('the keys of the rows say what each of them is', () => {
  for (const listing of [
    listed(null),
    listed({ from: '2018-09', to: null }),
    { indexes: Uint32Array.of(4, 2), groups: [] },
  ]) {
    const rows = Array.from({ length: rowCount(listing) }, (_, row) => rowAt(listing, row));
    expect([...rowKeys(listing)]).toEqual(rows.map((row, at) => (row?.kind === 'event' ? row.index : -1 - at)));
  }
});

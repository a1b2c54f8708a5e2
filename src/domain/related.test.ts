import { expect, test } from 'vitest';
import { buildColumns } from '#domain/columns/columns.ts';
import { bareDataset, bareEvent } from './bareEvent.ts';
import { relatedEvents } from './related.ts';

const COLUMNS = buildColumns(
  bareDataset([
    bareEvent({ id: 'both', countries: ['CN', 'RU', 'IN'] }),
    bareEvent({ id: 'home-only', countries: ['CN'] }),
    bareEvent({ id: 'brics', countries: ['CN', 'BR', 'RU', 'IN'] }),
    bareEvent({ id: 'russia', countries: ['CN', 'RU'] }),
    bareEvent({ id: 'latvia', countries: ['CN', 'LV'] }),
  ]),
);

test('the most shared partners first, then the nearest; the home country relates nothing', () => {
  expect(relatedEvents(COLUMNS, 2, 'CN', 3)).toEqual([
    { index: 0, shared: ['RU', 'IN'] },
    { index: 3, shared: ['RU'] },
  ]);
  expect(relatedEvents(COLUMNS, 2, 'CN', 1)).toHaveLength(1);
});

test('an event without partners, or none at all, has no related ones', () => {
  expect(relatedEvents(COLUMNS, 1, 'CN', 3)).toEqual([]);
  expect(relatedEvents(COLUMNS, -1, 'CN', 3)).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDataset, bareEvent } from '#domain/bareEvent.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { eventsArbitrary, filterArbitrary, periodArbitrary } from '#domain/eventArbitrary.ts';
import { FACETS, type Filter, NO_FILTER } from '#domain/filter.ts';
import type { Period } from '#domain/time/period.ts';
import { matches } from './matchesByHand.ts';
import { matchingIndexes, passingMask } from './matching.ts';

test('what matches is what a reader would pick one by one', () => {
  fc.assert(
    fc.property(eventsArbitrary, filterArbitrary, (events, filter) => {
      const picked = [...events.keys()].filter((index) => {
        const event = events[index];
        return event && matches(event, filter);
      });
      expect(found(events, filter)).toEqual(picked);
    }),
  );
});

test('a facet’s own choice can be left out', () => {
  fc.assert(
    fc.property(eventsArbitrary, filterArbitrary, fc.constantFrom(...FACETS), (events, filter, facet) => {
      const columns = buildColumns(bareDataset(events));
      const without = { ...filter, [facet]: [] };
      expect(passingMask(columns, filter, null, facet)).toEqual(passingMask(columns, without, null));
    }),
  );
});

test('only what the search finds can match', () => {
  const columns = buildColumns(bareDataset([bareEvent({ id: 'a' }), bareEvent({ id: 'b' })]));
  expect([...passingMask(columns, NO_FILTER, Uint8Array.of(0, 1))]).toEqual([0, 1]);
});

test('a year is in a period that covers all of it, and in no part of it', () => {
  const year = [bareEvent({ id: 'a', start: '2018' })];
  const within = (period: Period) => found(year, { ...NO_FILTER, period }).length;
  expect(within({ from: '2018-01', to: '2018-12' })).toBe(1);
  expect(within({ from: '2017-06', to: null })).toBe(1);
  expect(within({ from: '2018-01', to: '2018-11' })).toBe(0);
  expect(within({ from: '2018-02', to: null })).toBe(0);
});

test('undated events match where no period is asked for', () => {
  const undated = [bareEvent({ id: 'a' })];
  fc.assert(
    fc.property(periodArbitrary, (period) => {
      expect(found(undated, { ...NO_FILTER, period })).toHaveLength(period === null ? 1 : 0);
    }),
  );
});

function found(events: readonly CooperationEvent[], filter: Filter): number[] {
  const columns = buildColumns(bareDataset(events));
  return [...matchingIndexes(columns, passingMask(columns, filter, null), filter.period)];
}

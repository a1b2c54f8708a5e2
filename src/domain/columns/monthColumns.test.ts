import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsArbitrary, periodArbitrary } from '#domain/eventArbitrary.ts';
import { happensIn } from '#domain/matching/matchesByHand.ts';
import { monthNumbersOf } from '#domain/time/period.ts';
import { runOf, startMonthColumns } from './monthColumns.ts';
import { takeAll } from './taking.ts';

test('whatever happens in a period begins in its run, or takes several months', () => {
  fc.assert(
    fc.property(eventsArbitrary, periodArbitrary, (events, period) => {
      const columns = takeAll(startMonthColumns(), events);
      const [first, end] = runOf(columns, monthNumbersOf(period));
      events.forEach((event, index) => {
        if (period === null || !happensIn(event, period) || columns.long.includes(index)) return;
        expect(index).toBeGreaterThanOrEqual(first);
        expect(index).toBeLessThan(end);
      });
    }),
  );
});

test('no events, no run', () => {
  expect(runOf(takeAll(startMonthColumns(), []), { from: 24_000, until: 24_001 })).toEqual([0, 0]);
});

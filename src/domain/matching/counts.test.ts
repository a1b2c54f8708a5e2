import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDataset, bareEvent } from '#domain/bareEvent.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import { facetValues } from '#domain/columns/facetColumn.ts';
import { eventsArbitrary, filterArbitrary } from '#domain/eventArbitrary.ts';
import { FACETS, NO_FILTER } from '#domain/filter.ts';
import { monthAt } from '#domain/time/month.ts';
import { oneMonth } from '#domain/time/period.ts';
import { facetCounts, monthCounts, monthExtent } from './counts.ts';
import { matchingIndexes, passingMask } from './matching.ts';

test('a bar counts the events that choosing its month would leave', () => {
  fc.assert(
    fc.property(eventsArbitrary, filterArbitrary, (events, filter) => {
      const columns = buildColumns(bareDataset(events));
      const mask = passingMask(columns, filter, null);
      const { first, byMonth } = monthCounts(columns, mask);
      byMonth.forEach((count, at) => {
        expect(matchingIndexes(columns, mask, oneMonth(monthAt(first + at)))).toHaveLength(count);
      });
    }),
  );
});

test('every event is in a bar, known only to the year, or undated', () => {
  fc.assert(
    fc.property(eventsArbitrary, (events) => {
      const columns = buildColumns(bareDataset(events));
      const { yearOnly, undated } = monthCounts(columns, passingMask(columns, NO_FILTER, null));
      const inBars = columns.from.filter((month) => month >= 0).length;
      expect(inBars + yearOnly + undated).toBe(events.length);
      expect(undated).toBe(events.filter(({ start }) => start === null).length);
    }),
  );
});

test('the bars begin and end with a month that has events', () => {
  fc.assert(
    fc.property(eventsArbitrary, (events) => {
      const columns = buildColumns(bareDataset(events));
      const { byMonth } = monthCounts(columns, passingMask(columns, NO_FILTER, null));
      if (monthExtent(columns) === null) expect(byMonth).toHaveLength(0);
      else expect(Math.min(byMonth.at(0) ?? 0, byMonth.at(-1) ?? 0)).toBeGreaterThan(0);
    }),
  );
});

test('an event of three months is in three bars', () => {
  const long = bareEvent({ id: 'a', start: '2018-08-30', end: '2018-10-02' });
  const columns = buildColumns(
    bareDataset([bareEvent({ id: 'c', start: '2018' }), long, bareEvent({ id: 'b', start: '2018-09' })]),
  );
  expect(monthCounts(columns, Uint8Array.of(1, 1, 1))).toEqual({
    first: 24223,
    byMonth: Uint32Array.of(1, 2, 1),
    yearOnly: 1,
    undated: 0,
  });
});

test('a facet counts each event once a value', () => {
  fc.assert(
    fc.property(eventsArbitrary, filterArbitrary, (events, filter) => {
      const columns = buildColumns(bareDataset(events));
      const indexes = matchingIndexes(columns, passingMask(columns, filter, null), filter.period);
      for (const facet of FACETS) {
        const counted = new Map<string, number>();
        for (const index of indexes) {
          const event = events[index];
          for (const value of event ? facetValues(event, facet) : []) counted.set(value, (counted.get(value) ?? 0) + 1);
        }
        expect(new Map(facetCounts(columns, facet, indexes))).toEqual(counted);
      }
    }),
  );
});

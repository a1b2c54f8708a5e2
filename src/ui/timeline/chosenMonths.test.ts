import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodArbitrary } from '#domain/eventArbitrary.ts';
import { monthNumber } from '#domain/time/month.ts';
import { formatPeriod, parsePeriod } from '#domain/time/period.ts';
import { chosenMonths, movedMonths, neighbour, periodOfMonths, wholeYears } from './chosenMonths.ts';

const months = (from: string, to: string) => ({ from: monthNumber(from), until: monthNumber(to) + 1 });
const EVENTS = months('2018-09', '2018-10');
const AXIS = months('2018-01', '2018-12');

test('the axis shows whole years', () => {
  expect(wholeYears(EVENTS)).toEqual(AXIS);
  expect(wholeYears(AXIS)).toEqual(AXIS);
  expect(wholeYears(months('2017-12', '2019-01'))).toEqual(months('2017-01', '2019-12'));
});

test.each([
  ['2018-09..2018-10', '2018-09', '2018-10'],
  ['2018-09..', '2018-09', '2018-12'],
  ['..2018-09', '2018-01', '2018-09'],
  ['2017-05..2018-02', '2018-01', '2018-02'],
  ['2030-01', '2018-12', '2018-12'],
  ['2001-01', '2018-01', '2018-01'],
])('%s chooses %s to %s', (period, first, last) => {
  expect(chosenMonths(AXIS, parsePeriod(period))).toEqual(months(first, last));
});

test('all months are no period, and none the other way round', () => {
  expect(chosenMonths(AXIS, null)).toEqual(AXIS);
  expect(periodOfMonths(AXIS, AXIS)).toBeNull();
  expect(periodOfMonths(AXIS, EVENTS)).toEqual({ from: '2018-09', to: '2018-10' });
});

test('something is always chosen, and never outside the axis', () => {
  fc.assert(
    fc.property(periodArbitrary, fc.integer({ min: -50, max: 50 }), (period, by) => {
      const moved = movedMonths(AXIS, chosenMonths(AXIS, period), by);
      expect(moved.from).toBeGreaterThanOrEqual(AXIS.from);
      expect(moved.until).toBeLessThanOrEqual(AXIS.until);
      expect(moved.from).toBeLessThan(moved.until);
    }),
  );
});

test.each([
  [null, 1, '2018-09'],
  [null, -1, '2018-10'],
  ['2018-09', 1, '2018-10'],
  ['2018-10', 1, '2018-11'],
  ['2018-12', 1, '2018-12'],
  ['2018-01', -1, '2018-01'],
  ['2018-09..2018-10', 1, '2018-10..2018-11'],
  ['2018-11..', -1, '2018-10..2018-11'],
] as const)('from %s by %i to %s', (period, by, next) => {
  const moved = neighbour(EVENTS, period && parsePeriod(period), by);
  expect(moved && formatPeriod(moved)).toBe(next);
});

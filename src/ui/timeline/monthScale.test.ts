import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthNumber } from '#domain/time/month.ts';
import { monthScale } from './monthScale.ts';

const YEAR = { from: monthNumber('2018-01'), until: monthNumber('2018-12') + 1 };

test('a year on a line of 640 px, with 20 px at both ends', () => {
  const scale = monthScale(YEAR, 640, 20);
  expect(scale.monthPx).toBe(50);
  expect(scale.leftOf(monthNumber('2018-09'))).toBe(420);
  expect(scale.leftOf(YEAR.until)).toBe(620);
  expect(scale.monthAt(420)).toBe(monthNumber('2018-09'));
  expect(scale.monthAt(419)).toBe(monthNumber('2018-08'));
});

test('points beside the line belong to its first or last month', () => {
  const scale = monthScale(YEAR, 640, 20);
  expect(scale.monthAt(-1000)).toBe(YEAR.from);
  expect(scale.monthAt(19)).toBe(YEAR.from);
  expect(scale.monthAt(639)).toBe(YEAR.until - 1);
});

test('the middle of every month is in that month, on any line', () => {
  const months = fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 600 }));
  fc.assert(
    fc.property(months, fc.integer({ min: 0, max: 4000 }), fc.nat(), ([from, count], width, at) => {
      const scale = monthScale({ from, until: from + count }, width, 20);
      const month = from + (at % count);
      expect(scale.monthAt(scale.leftOf(month) + scale.monthPx / 2)).toBe(month);
    }),
  );
});

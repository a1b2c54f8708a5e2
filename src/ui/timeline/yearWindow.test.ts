import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodArbitrary } from '#domain/eventArbitrary.ts';
import { monthNumber } from '#domain/time/month.ts';
import { parsePeriod } from '#domain/time/period.ts';
import { visibleCount, visibleMonths } from './yearWindow.ts';

const DECADE = { from: monthNumber('2010-01'), until: monthNumber('2019-12') + 1 };
const at = (month: string) => monthNumber(month);

test('sixty months are all in sight; of more, the whole years that fit', () => {
  expect(visibleCount({ from: 0, until: 60 }, 320)).toBe(60);
  expect(visibleCount(DECADE, 1200)).toBe(60);
  expect(visibleCount(DECADE, 390)).toBe(48);
  expect(visibleCount(DECADE, 0)).toBe(12);
});

test('the last years at first', () => {
  expect(visibleMonths(DECADE, 36, null, null).from).toBe(at('2017-01'));
});

test.each([
  ['2018-05', '2017-01'],
  ['2016-11..2017-02', '2017-01'],
  ['2014-03', '2013-01'],
  ['2008-03', '2010-01'],
])('choosing %s brings the months from %s into sight', (period, from) => {
  expect(visibleMonths(DECADE, 36, at('2017-01'), parsePeriod(period)).from).toBe(at(from));
});

test('a chosen year comes into sight with those around it, from either side', () => {
  expect(visibleMonths(DECADE, 36, at('2010-01'), parsePeriod('2014-01')).from).toBe(at('2013-01'));
  expect(visibleMonths(DECADE, 12, at('2010-01'), parsePeriod('2014-01')).from).toBe(at('2014-01'));
});

test('whole years of the axis, whatever is chosen', () => {
  const years = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(years, fc.option(fc.integer({ min: 0, max: 9 })), periodArbitrary, (count, before, period) => {
      const shown = visibleMonths(DECADE, count * 12, before === null ? null : DECADE.from + before * 12, period);
      expect(shown.from % 12).toBe(0);
      expect(shown.until - shown.from).toBe(count * 12);
      expect([shown.from >= DECADE.from, shown.until <= DECADE.until]).toEqual([true, true]);
    }),
  );
});

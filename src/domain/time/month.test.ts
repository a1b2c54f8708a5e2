import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, monthAt, monthNumber, monthOf, overlap, parseMonth, yearOf } from './month.ts';

const number = fc.integer({ min: 0, max: 9999 * 12 + 11 });

test('a month and its number are the same thing', () => {
  expect(monthNumber('2018-09')).toBe(24224);
  fc.assert(fc.property(number, (at) => monthNumber(monthAt(at)) === at && parseMonth(monthAt(at)) === monthAt(at)));
});

test('months are ordered as their numbers are', () => {
  fc.assert(fc.property(number, number, (one, other) => monthAt(one) < monthAt(other) === one < other));
});

test('months that follow each other overlap others where they have one in common', () => {
  expect(overlap({ from: 1, until: 3 }, { from: 2, until: 4 })).toBe(true);
  expect(overlap({ from: 1, until: 3 }, { from: 3, until: 4 })).toBe(false);
  expect(overlap({ from: 3, until: 4 }, { from: 1, until: 3 })).toBe(false);
});

test('years turn, and end where four digits do', () => {
  expect(addMonths('2018-12', 1)).toBe('2019-01');
  expect(addMonths('2018-01', -13)).toBe('2016-12');
  expect(addMonths('0000-01', -1)).toBe('0000-01');
  expect(addMonths('9999-12', 1)).toBe('9999-12');
});

test.each(['', '2018', '2018-00', '2018-13', '2018-9', '2018-09-10', '2018-09 ', '2018/09'])(
  '“%s” is no month',
  (text) => {
    expect(parseMonth(text)).toBeNull();
  },
);

test('a date has a month unless it is known only to the year', () => {
  expect(monthOf('2018-09-10')).toBe('2018-09');
  expect(monthOf('2018-09')).toBe('2018-09');
  expect(monthOf('2018')).toBeNull();
  expect(yearOf('2018-09-10')).toBe(2018);
});

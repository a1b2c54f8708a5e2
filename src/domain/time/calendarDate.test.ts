import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datePrecision, daysInMonth, firstDay, lastDay, parseCalendarDate } from './calendarDate.ts';

test.each(['2018', '2018-09', '2018-09-30', '2020-02-29', '2000-02-29', '0000', '9999-12-31'])(
  '%s is a date',
  (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  },
);

test.each([
  '',
  '18',
  '2018-9',
  '2018-13',
  '2018-00',
  '2018-09-31',
  '2018-02-29',
  '1900-02-29',
  '2018-09-1',
  ' 2018',
  '2018-09-10T00:00Z',
  '-2018',
  '２０１８',
])('“%s” is none', (text) => {
  expect(parseCalendarDate(text)).toBeNull();
});

test('any text can be asked', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => [text, null].includes(parseCalendarDate(text))));
});

test('every day that exists is a date, and the day after the last of a month is not', () => {
  const month = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(month, ([year, number]) => {
      const stem = `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
      const last = new Date(0);
      last.setUTCFullYear(year, number, 0);
      expect(daysInMonth(year, number)).toBe(last.getUTCDate());
      expect(parseCalendarDate(lastDay(stem))).toBe(`${stem}-${last.getUTCDate()}`);
      expect(parseCalendarDate(`${stem}-${last.getUTCDate() + 1}`)).toBeNull();
    }),
  );
});

test.each([
  ['2018', 'year', '2018-01-01', '2018-12-31'],
  ['2018-02', 'month', '2018-02-01', '2018-02-28'],
  ['2018-09-10', 'day', '2018-09-10', '2018-09-10'],
])('%s is known to the %s, from %s to %s', (date, precision, first, last) => {
  expect([datePrecision(date), firstDay(date), lastDay(date)]).toEqual([precision, first, last]);
});

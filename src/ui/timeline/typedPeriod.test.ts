import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodArbitrary } from '#domain/eventArbitrary.ts';
import { LANGUAGES } from '#domain/language.ts';
import { formatPeriod } from '#domain/time/period.ts';
import { formatPeriodWords } from '#i18n/dates.ts';
import { parseTypedPeriod } from './typedPeriod.ts';

test.each([
  ['2018-09', '2018-09'],
  ['2018-9', '2018-09'],
  [' 2018/09 ', '2018-09'],
  ['9/2018', '2018-09'],
  ['2018年9月', '2018-09'],
  ['２０１８年９月', '2018-09'],
  ['Sep 2018', '2018-09'],
  ['sept. 2018', '2018-09'],
  ['September, 2018', '2018-09'],
  ['2018', '2018-01..2018-12'],
  ['2018年', '2018-01..2018-12'],
  ['2018-09..2018-10', '2018-09..2018-10'],
  ['Sep – Oct 2018', '2018-09..2018-10'],
  ['Sep 2018 to Jan 2019', '2018-09..2019-01'],
  ['2018年9月至10月', '2018-09..2018-10'],
  ['2017 - 2018', '2017-01..2018-12'],
  ['from Sep 2018', '2018-09..'],
  ['2018年9月起', '2018-09..'],
  ['until 2018', '..2018-12'],
  ['2018-09..', '2018-09..'],
  ['..2018-09', '..2018-09'],
])('“%s” is %s', (typed, period) => {
  const parsed = parseTypedPeriod(typed);
  expect(parsed && formatPeriod(parsed)).toBe(period);
});

test.each(['', 'Sep', '9月', 'Foo 2018', '2018-13', '13/2018', '2018-10..2018-09', '1 – 2 – 3', 'from', '2018-09-10'])(
  '“%s” is no month',
  (typed) => {
    expect(parseTypedPeriod(typed)).toBeNull();
  },
);

test('what stands in the field can be typed into it', () => {
  fc.assert(
    fc.property(periodArbitrary, fc.constantFrom(...LANGUAGES), (period, language) => {
      if (period) expect(parseTypedPeriod(formatPeriodWords(period, language))).toEqual(period);
    }),
  );
});

test('any text can be typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[0-9年月./ -]{0,12}$/)), (typed) => {
      const period = parseTypedPeriod(typed);
      if (period) expect(formatPeriod(period)).toMatch(/^(\d{4}-\d\d)?(\.\.)?(\d{4}-\d\d)?$/);
    }),
  );
});

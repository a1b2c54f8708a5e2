import { expect, test } from 'vitest';
import { parsePeriod } from '#domain/time/period.ts';
import { formatPeriodWords, formatSpan } from './dates.ts';

test.each([
  ['2018-09', 'September 2018', '2018年9月'],
  ['2018-09..2018-10', 'September – October 2018', '2018年9月至10月'],
  ['2018-12..2019-01', 'December 2018 – January 2019', '2018年12月至2019年1月'],
  ['2018-01..2018-12', '2018', '2018年'],
  ['2017-01..2018-12', '2017 – 2018', '2017年至2018年'],
  ['2018-09..', 'from September 2018', '2018年9月起'],
  ['..2018-09', 'until September 2018', '2018年9月及以前'],
])('%s in words', (text, en, zh) => {
  const period = parsePeriod(text);
  expect(period && formatPeriodWords(period, 'en')).toBe(en);
  expect(period && formatPeriodWords(period, 'zh')).toBe(zh);
});

test.each([
  ['2018-10-22', '2018-10-24', '22–24 October 2018', '2018年10月22日至24日'],
  ['2018-09-28', '2018-10-02', '28 September – 2 October 2018', '2018年9月28日至10月2日'],
  ['2018-12-30', '2019-01-02', '30 December 2018 – 2 January 2019', '2018年12月30日至2019年1月2日'],
  ['2018-09', null, 'September 2018', '2018年9月'],
  ['2018', null, '2018', '2018年'],
])('%s to %s', (start, end, en, zh) => {
  expect([formatSpan(start, end, 'en'), formatSpan(start, end, 'zh')]).toEqual([en, zh]);
});

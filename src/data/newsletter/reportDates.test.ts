import { expect, test } from 'vitest';
import { reportDates } from './reportDates.ts';

test.each([
  ['9月10日，会议召开', '2018-09-10', null],
  ['10月22-24日，大赛', '2018-10-22', '2018-10-24'],
  ['9月28日至10月3日', '2018-09-28', '2018-10-03'],
  ['12月5日，会议', '2017-12-05', null],
  ['2016年12月30日至2017年1月2日', '2016-12-30', '2017-01-02'],
  ['9月，双方', '2018-09', null],
  ['近日，双方', null, null],
  ['2月30日', null, null],
])('%s', (body, start, end) => {
  expect(reportDates(body, '2018-11-01', null)).toMatchObject({ start, end });
});

test('without a publication and a year the date is not guessed', () => {
  expect(reportDates('9月10日', null, null).start).toBeNull();
  expect(reportDates('9月10日', null, 2020)).toEqual({ start: '2020-09-10', end: null, yearIsInferred: true });
});

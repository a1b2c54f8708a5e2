import { expect, test } from 'vitest';
import { nextDay } from './nextDay.ts';

test.each([
  ['2018-09-10', '2018-09-11'],
  ['2018-09-30', '2018-10-01'],
  ['2018-12-31', '2019-01-01'],
  ['2018-02-28', '2018-03-01'],
  ['2020-02-28', '2020-02-29'],
])('after %s comes %s', (day, next) => {
  expect(nextDay(day)).toBe(next);
});

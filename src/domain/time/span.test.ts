import { expect, test } from 'vitest';
import { spanOf } from './span.ts';

test.each([
  ['one day', '2018-09-10', null, { precision: 'month', from: 24224, until: 24225 }],
  ['over the turn of a month', '2018-09-28', '2018-10-02', { precision: 'month', from: 24224, until: 24226 }],
  ['over the turn of a year', '2018-12', '2019-01-01', { precision: 'month', from: 24227, until: 24229 }],
  ['a year', '2018', null, { precision: 'year', from: 24216, until: 24228 }],
  ['years', '2018', '2019', { precision: 'year', from: 24216, until: 24240 }],
  ['an end known only to the year', '2018-09', '2019', { precision: 'year', from: 24216, until: 24240 }],
  ['an end alone', null, '2018-09-10', { precision: 'month', from: 24224, until: 24225 }],
] as const)('%s', (_, start, end, span) => {
  expect(spanOf({ start, end })).toEqual(span);
});

test('undated events have no span', () => {
  expect(spanOf({ start: null, end: null })).toBeNull();
});

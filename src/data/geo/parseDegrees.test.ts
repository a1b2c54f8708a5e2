import { expect, test } from 'vitest';
import { longitudeIn, parseDegrees, splitPair } from './parseDegrees.ts';

test.each([
  ['-33.9', -33.9],
  ['−33.9', -33.9],
  ['33,9 S', -33.9],
  ['S33.9°', -33.9],
  ['西经 116.4', -116.4],
  ['东经116.4°', 116.4],
])('%j is %d degrees', (written, value) => {
  expect(parseDegrees(written)).toEqual({ kind: 'degrees', value });
});

test.each([
  ['39°54′26″N', 'sexagesimal'],
  ['39d54m26s', 'sexagesimal'],
  ['39:54:26', 'sexagesimal'],
  ['39\ufffd54\'26"N', 'sexagesimal'],
  ['北纬39度54分', 'sexagesimal'],
  ['4853000.5', 'projected'],
  ['Riga', 'unknown'],
])('%j is %s', (written, kind) => {
  expect(parseDegrees(written)).toEqual({ kind });
});

test.each([
  ['39.9, 116.4', ['39.9', '116.4']],
  ['39,9; 116,4', ['39,9', '116,4']],
  ['N39.9 E116.4', ['N39.9', 'E116.4']],
  ['39.9 N 116.4 E', ['39.9 N', '116.4 E']],
  ['北纬39.9 东经116.4', ['北纬39.9', '东经116.4']],
  ['POINT (116.4 39.9)', ['116.4', '39.9']],
  ['Riga, Latvia, 2018', null],
])('the halves of %j', (written, halves) => {
  expect(splitPair(written)).toEqual(halves);
});

test.each([
  ['116.4, 39.9', 'first'],
  ['39.9, -116.4', 'second'],
  ['24.1E 56.95N', 'first'],
  ['5.7e1, 2.4e1', null],
  ['北纬39.9 东经16.4', 'second'],
  ['Point(24.1 56.95)', 'first'],
  ['24.1, 56.95', null],
  ['Wellington', null],
])('the longitude in %j is %s', (pair, half) => {
  expect(longitudeIn(pair)).toBe(half);
});

import { expect, test } from 'vitest';
import { runsOf } from './markNumbers.ts';

test.each([
  [[4], '4'],
  [[3, 1, 2], '1–3'],
  [[7, 1, 2, 3], '1–3, 7'],
  [[1, 3, 5, 7, 9], '1, 3, 5 …'],
])('the numbers %j are written %s', (numbers, words) => {
  expect(runsOf(numbers)).toBe(words);
});

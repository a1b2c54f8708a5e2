import { expect, test } from 'vitest';
import { heatOf } from './heat.ts';

test.each([
  [0, 9, 0],
  [1, 1, 1],
  [1, 1000, 1],
  [30, 1000, 3],
  [1000, 1000, 5],
])('%i of at most %i is step %i', (count, most, step) => {
  expect(heatOf(count, most)).toBe(step);
});

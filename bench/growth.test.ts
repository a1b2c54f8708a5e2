import { expect, test } from 'vitest';
import { growsSteadily } from './growth.ts';

function footprints(heaps: readonly number[]) {
  return heaps.map((heap) => ({ heap, nodes: 1000, listeners: 100 }));
}

test('what is filled once is no leak', () => {
  expect(growsSteadily(footprints([10, 20, 21, 20, 21, 20, 21, 20, 21]))).toEqual([]);
});

test('what only grows is one', () => {
  expect(growsSteadily(footprints([10, 11, 12, 13, 14, 15, 16, 17, 18]))).toEqual(['heap']);
});

test('a minute or two say nothing', () => {
  expect(growsSteadily(footprints([10, 20]))).toEqual([]);
});

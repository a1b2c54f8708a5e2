import { expect, test, vi } from 'vitest';
import { memoLast } from './memo.ts';

test('the same arguments give the same object, computed once', () => {
  const compute = vi.fn((numbers: readonly number[], by: number) => numbers.map((number) => number * by));
  const scaled = memoLast(compute);
  const numbers = [1, 2];
  expect(scaled(numbers, 2)).toBe(scaled(numbers, 2));
  expect(compute).toHaveBeenCalledTimes(1);
});

test('equal is not the same, and only the last call is remembered', () => {
  const compute = vi.fn((numbers: readonly number[]) => numbers.length);
  const counted = memoLast(compute);
  const one = [1];
  counted(one);
  counted([1]);
  counted(one);
  expect(compute).toHaveBeenCalledTimes(3);
});

test('NaN is itself', () => {
  const compute = vi.fn((number: number) => [number]);
  const wrapped = memoLast(compute);
  expect(wrapped(Number.NaN)).toBe(wrapped(Number.NaN));
});

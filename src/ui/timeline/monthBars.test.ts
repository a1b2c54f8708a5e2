import { expect, test } from 'vitest';
import { monthBars, monthsWithEvents, mostInAMonth } from './monthBars.ts';
import { yearPath } from './yearPath.ts';

const ALL = { first: 101, byMonth: Uint32Array.of(4, 0, 5), yearOnly: 0, undated: 0 };
const MATCHING = { ...ALL, byMonth: Uint32Array.of(1, 0, 0) };
const NONE = { ...ALL, first: 0, byMonth: new Uint32Array(0) };

test('a bar for every month in sight, empty ones too', () => {
  expect(monthBars({ from: 100, until: 105 }, MATCHING, ALL)).toEqual([
    { month: 100, count: 0, total: 0 },
    { month: 101, count: 1, total: 4 },
    { month: 102, count: 0, total: 0 },
    { month: 103, count: 0, total: 5 },
    { month: 104, count: 0, total: 0 },
  ]);
});

test('the months that have events, and the most in one', () => {
  expect(monthsWithEvents(ALL)).toEqual({ from: 101, until: 104 });
  expect(monthsWithEvents(NONE)).toBeNull();
  expect([mostInAMonth(ALL), mostInAMonth(NONE)]).toEqual([5, 1]);
});

test('a year draws what it has', () => {
  expect(yearPath(96, ALL, 5)).toBe('M5 10v-8.0h.8v8.0zM7 10v-10.0h.8v10.0z');
  expect(yearPath(0, ALL, 5)).toBe('');
});

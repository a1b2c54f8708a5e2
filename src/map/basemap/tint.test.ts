import { expect, test } from 'vitest';
import { tintedLand, tintOf } from './tint.ts';

const partners = new Map([
  ['LV', 1],
  ['TW', 2],
  ['XK', 3],
  ['RS', 1],
]);

test('tints each partner that is a piece of land of its own', () => {
  expect([...tintedLand(partners, 'intl', 'CN')]).toEqual([...partners]);
});

test('tints what a worldview attaches the partner to, but never the home country', () => {
  expect([...tintedLand(partners, 'cn', 'CN')]).toEqual([
    ['LV', 1],
    ['RS', 3],
  ]);
});

test('one event is seen, and more are deeper up to a limit', () => {
  expect(tintOf(0)).toBe(0);
  expect(tintOf(1)).toBeGreaterThan(0.3);
  expect(tintOf(4)).toBeGreaterThan(tintOf(2));
  expect(tintOf(5000)).toBe(1);
});

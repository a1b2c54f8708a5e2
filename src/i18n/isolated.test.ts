import { expect, test } from 'vitest';
import { isolated } from './isolated.ts';

test('words that turn nothing stay as they are', () => {
  expect(isolated('LV–RU 2018')).toBe('LV–RU 2018');
  expect(isolated('矿产')).toBe('矿产');
});

test('words from right to left stand in a direction of their own', () => {
  expect(isolated('عربي 1')).toBe('\u2068عربي 1\u2069');
});

test('words can neither turn what follows nor close the direction that they stand in', () => {
  expect(isolated('\u202Eneve\u2069\u2069\u202C')).toBe('\u2068neve\u2069');
});

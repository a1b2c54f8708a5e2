import { expect, test } from 'vitest';
import { barHeight, namedEvery, plotShape } from './plotShape.ts';

test('the tallest bar fills the plot, and one event among thousands is still seen', () => {
  const shape = plotShape(800, 1);
  expect([barHeight(5000, 5000, shape), barHeight(1, 5000, shape), barHeight(0, 5000, shape)]).toEqual([36, 2, 0]);
});

test('a phone has a lower plot', () => {
  expect(plotShape(390, 1).height).toBeLessThan(plotShape(800, 1).height);
});

test.each([
  [50, 1],
  [44, 1],
  [39, 3],
  [15, 3],
  [14, 12],
])('at %i px a month, every %i has a name', (monthPx, every) => {
  expect(namedEvery(monthPx)).toBe(every);
});

test('larger text has more room above and below bars of the same height', () => {
  const [usual, large] = [plotShape(800, 1), plotShape(800, 2)];
  expect([large.barsPx, large.top, large.height]).toEqual([usual.barsPx, 36, usual.height + 40]);
});

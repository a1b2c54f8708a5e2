import { expect, test } from 'vitest';
import { CARD_WIDTH, cardPlace } from './cardPlace.ts';

const SIZE = { width: 1000, height: 600 };
const COVERED = { top: 0, right: 100, bottom: 100, left: 300 };
const placed = (x: number, y: number) => cardPlace({ x, y }, SIZE, COVERED);

test('a card stands just beside the pointer, on the side that has more room', () => {
  expect(placed(500, 100)).toEqual({ left: 452, edge: 112, side: 'below' });
  expect(placed(500, 400)).toEqual({ left: 452, edge: 388, side: 'above' });
});

test('a card stays between the panels', () => {
  expect(placed(310, 100)?.left).toBe(308);
  expect(placed(890, 100)?.left).toBe(1000 - 100 - 8 - CARD_WIDTH);
});

test('what cannot be seen has no card beside it', () => {
  expect([placed(200, 100), placed(950, 100), placed(500, 550), placed(500, -5)]).toEqual([null, null, null, null]);
});

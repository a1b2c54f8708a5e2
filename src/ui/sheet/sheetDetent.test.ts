import { expect, test } from 'vitest';
import { detentAfterDrag, detentStep } from './sheetDetent.ts';

test('a tremble of the finger leaves the sheet where it is', () => {
  expect(detentAfterDrag('half', 10, 800)).toBe('half');
});

test('a short drag goes one step, whichever way', () => {
  expect(detentAfterDrag('half', 60, 800)).toBe('full');
  expect(detentAfterDrag('half', -60, 800)).toBe('peek');
});

test('a drag over most of the screen goes from end to end', () => {
  expect(detentAfterDrag('peek', 640, 800)).toBe('full');
});

test('past the last detent there is none', () => {
  expect(detentStep('full', 1)).toBe('full');
  expect(detentStep('peek', -1)).toBe('peek');
});

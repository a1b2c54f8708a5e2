import { expect, test } from 'vitest';
import { pathTo, previewOf } from './notes.ts';

test.each([
  [undefined, ''],
  [null, 'null'],
  [12, '12'],
  ['昆明', '昆明'],
  [[39.9, 116.4], '[39.9, 116.4]'],
  [[1, [2], { a: 3 }], '[1, […], {…}]'],
  [[1, 2, 3, 4, 5], '[…]'],
  [{ a: 1 }, '{…}'],
  ['x'.repeat(200), `${'x'.repeat(79)}…`],
])('%j is shown in short', (value, preview) => {
  expect(previewOf(value)).toBe(preview);
});

test('a path is joined by dots, and has none at the top', () => {
  expect(pathTo('', 'events', 3)).toBe('events.3');
  expect(pathTo('events.3', 'place')).toBe('events.3.place');
  expect(pathTo('events.3')).toBe('events.3');
});

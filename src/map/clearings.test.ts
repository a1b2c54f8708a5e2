import { expect, test } from 'vitest';
import { clearings } from './clearings.ts';
import { type Mark, markRadius } from './layout.ts';

const MARK: Mark = { kind: 'event', index: 0, longitude: 116.4, latitude: 39.9, dx: 12, dy: -6 };
const SIDE = 8;

test('a mark that gave way to its neighbours keeps names off where it stands, not off its place', () => {
  const [clearing] = clearings([MARK], { partners: new Map(), arcs: [] }).features;
  const { size, offset } = clearing?.properties ?? {};
  expect(clearing?.geometry.coordinates).toEqual([116.4, 39.9]);
  expect(offset.map((part: number) => part * size)).toEqual([12, -6]);
  expect(size * SIDE).toBeLessThan(2 * markRadius(MARK));
});

test('rings keep names off while they are drawn: not below the arcs of an open event', () => {
  const partners = new Map([['LV', 1]]);
  const arc = { from: [116.4, 39.9], to: [24.6, 57], country: 'LV', type: 'agreement', count: 1 } as const;
  expect(clearings([], { partners, arcs: [] }).features).toHaveLength(1);
  expect(clearings([], { partners, arcs: [arc] }).features).toHaveLength(0);
});

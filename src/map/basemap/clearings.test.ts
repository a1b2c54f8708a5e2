import { expect, test } from 'vitest';
import { countryByCode } from '#domain/countries/country.ts';
import { buildProjection, type Pixel } from '#map/camera/projection.ts';
import { type Mark, markRadius } from '#map/marks/layout.ts';
import type { Arc } from '#map/scene.ts';
import { clearings } from './clearings.ts';

const MARK: Mark = { kind: 'event', index: 0, longitude: 116.4, latitude: 39.9, dx: 12, dy: -6 };
const SIDE = 8;

const ASIA = buildProjection('flat', { zoom: 3, longitude: 100, latitude: 35 }, { width: 800, height: 600 });
const NOTHING = { partners: new Map(), arcs: [], open: null, projection: 'flat' } as const;

/** Where the clearings of a map of Asia without marks stand, whole pixels. */
function points(scene: Partial<Parameters<typeof clearings>[0]>): readonly Pixel[] {
  return clearings({ ...NOTHING, ...scene }, [], ASIA).features.map(({ geometry }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const { x, y } = ASIA.project(longitude, latitude) ?? { x: 0, y: 0 };
    return { x: Math.round(x), y: Math.round(y) };
  });
}

test('a mark that gave way to its neighbours keeps names off where it stands, not off its place', () => {
  const [clearing] = clearings(NOTHING, [MARK], ASIA).features;
  const { size, offset } = clearing?.properties ?? {};
  expect(clearing?.geometry.coordinates).toEqual([116.4, 39.9]);
  expect(offset.map((part: number) => part * size)).toEqual([12, -6]);
  expect(size * SIDE).toBeLessThan(2 * markRadius(MARK));
});

test('a ring keeps the names of other countries off its middle', () => {
  const [clearing] = clearings({ ...NOTHING, partners: new Map([['LV', 1]]) }, [], ASIA).features;
  expect(clearing?.geometry.coordinates).toEqual(countryByCode('LV')?.label);
});

test('the arcs of the open event cross no name; what is only pointed at moves none', () => {
  const arc: Arc = { from: [116.4, 39.9], to: [77, 22], country: 'IN', type: 'dialogue', count: 1 };
  expect(points({ arcs: [arc] })).toEqual([]);
  const along = points({ arcs: [arc], open: 0 });
  expect(along.length).toBeGreaterThan(10);
  along.slice(1).forEach(({ x, y }, at) => {
    const before = along[at] ?? { x: 0, y: 0 };
    expect(Math.hypot(x - before.x, y - before.y)).toBeLessThan(29);
  });
});

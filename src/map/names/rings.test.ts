import { expect, test } from 'vitest';
import { countryByCode } from '#domain/countries/country.ts';
import { buildProjection } from '#map/camera/projection.ts';
import { NOTHING_CHOSEN } from '#map/scene.ts';
import { isNearest, ringsOf } from './rings.ts';

const ASIA = buildProjection('flat', { zoom: 2, latitude: 40, longitude: 70 }, { width: 1000, height: 600 });
const OWN = { code: 'UZ', at: { x: 100, y: 100 }, radius: 8 };
const NAME = { left: 110, right: 180, top: 92, bottom: 108 };

test.each([
  ['far to the right of it', { x: 240, y: 100 }, true],
  ['a little to the right of it', { x: 190, y: 100 }, false],
  ['just below it', { x: 150, y: 120 }, false],
  ['on it', { x: 150, y: 100 }, false],
])('whether a name beside its ring is that of no other ring: one %s', (_where, at, nearest) => {
  expect(isNearest(NAME, OWN.code, OWN.at, OWN.radius, [OWN, { code: 'TJ', at, radius: 8 }])).toBe(nearest);
});

test('partners have rings, larger with more events; of what is open, the ends of its arcs', () => {
  const partners = new Map([
    ['UZ', 1],
    ['RU', 8],
  ]);
  const radiusOf = (scene: Parameters<typeof ringsOf>[0]) =>
    ringsOf(scene, ASIA).map(({ code, radius }) => [code, radius]);
  const arc = {
    from: [116, 40],
    to: countryByCode('UZ')?.label ?? [0, 0],
    country: 'UZ',
    type: 'forum',
    count: 1,
  } as const;
  const [[, one], [, eight]] = radiusOf({ ...NOTHING_CHOSEN, partners }) as [[string, number], [string, number]];
  expect(eight).toBeGreaterThan(one);
  expect(radiusOf({ ...NOTHING_CHOSEN, partners, arcs: [arc], open: 0 })).toEqual([
    ['UZ', expect.toSatisfy((px) => px < one)],
  ]);
});

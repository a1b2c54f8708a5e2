import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { expect, test } from 'vitest';
import { WORLDVIEWS } from '#domain/worldview.ts';
import { countryAt, outlinesOf, toBasemap } from './basemap.ts';

const cases = WORLDVIEWS.map((worldview) => ({
  worldview,
  basemap: toBasemap(JSON.parse(readFileSync(`public/basemap/world-${worldview}.json`, 'utf8'))),
}));

test.each(cases)('$worldview: no country is the rest of the globe', ({ basemap }) => {
  for (const land of [...basemap.land.features, basemap.lakes]) expect(geoArea(land)).toBeLessThan(Math.PI / 2);
});

test.each(cases)('$worldview: each country is one piece of land', ({ basemap }) => {
  const codes = basemap.land.features.map(({ properties }) => properties.code);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(cases)('$worldview: no line runs along the antimeridian', ({ basemap }) => {
  const { borders, dashed } = basemap;
  const lines = [
    ...outlinesOf(basemap, ['RU', 'FJ', 'AQ']),
    ...borders.geometry.coordinates,
    ...dashed.geometry.coordinates,
  ];
  const isAtEdge = ([longitude = 0]: readonly number[]) => Math.abs(longitude) > 179.99;
  const along = lines.filter((line) => line.some((point, at) => isAtEdge(point) && isAtEdge(line[at + 1] ?? [0])));
  expect(along).toEqual([]);
});

test('land that is attached to nobody has no country', () => {
  const [{ basemap } = { basemap: null }] = cases;
  expect(basemap && countryAt(basemap, [34.1, 44.95])).toBeNull();
  expect(basemap && countryAt(basemap, [24.6, 56.9])).toBe('LV');
});

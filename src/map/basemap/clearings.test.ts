import { expect, test } from 'vitest';
import { countryByCode } from '#domain/countries/country.ts';
import { type Mark, markRadius } from '#map/marks/layout.ts';
import { clearings } from './clearings.ts';

const MARK: Mark = { kind: 'event', index: 0, longitude: 116.4, latitude: 39.9, dx: 12, dy: -6 };
const SIDE = 8;

test('a mark that gave way to its neighbours keeps names off where it stands, not off its place', () => {
  const [clearing] = clearings([MARK], new Map()).features;
  const { size, offset } = clearing?.properties ?? {};
  expect(clearing?.geometry.coordinates).toEqual([116.4, 39.9]);
  expect(offset.map((part: number) => part * size)).toEqual([12, -6]);
  expect(size * SIDE).toBeLessThan(2 * markRadius(MARK));
});

test('a ring keeps the names of other countries off its middle', () => {
  const [clearing, ...more] = clearings([], new Map([['LV', 1]])).features;
  expect(clearing?.geometry.coordinates).toEqual(countryByCode('LV')?.label);
  expect(more).toEqual([]);
});

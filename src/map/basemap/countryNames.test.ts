import { expect, test } from 'vitest';
import { countryByCode } from '#domain/countries/country.ts';
import { buildProjection } from '#map/camera/projection.ts';
import { countryNames } from './countryNames.ts';

const WORLD = buildProjection('flat', { zoom: 1, latitude: 30, longitude: 60 }, { width: 1000, height: 600 });

test('larger lands are named first, and no two names touch', () => {
  const words = countryNames('zh', WORLD, []).map((name) => name.words);
  expect(words[0]).toBe('俄罗斯');
  expect(words).toContain('中国');
  expect(words).not.toContain('卢森堡');
});

test('a name that the edge would cut is left out', () => {
  const narrow = buildProjection('flat', { zoom: 3, latitude: 35, longitude: 104 }, { width: 60, height: 200 });
  expect(countryNames('en', narrow, [])).toEqual([]);
});

test('a mark in the way takes the name off the map', () => {
  const at = WORLD.project(...(countryByCode('CN')?.label ?? [0, 0]));
  const below = { x: at?.x ?? 0, y: (at?.y ?? 0) + 24 };
  expect(countryNames('en', WORLD, [below]).map(({ words }) => words)).not.toContain('CHINA');
});

import { expect, test } from 'vitest';
import { countryByCode } from '#domain/countries/country.ts';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import { buildProjection } from '#map/camera/projection.ts';
import { countryNames } from './countryNames.ts';

const ENGLISH = { language: 'en', countryNames: COUNTRY_NAMES.en } as const;

const WORLD = buildProjection('flat', { zoom: 1, latitude: 30, longitude: 60 }, { width: 1000, height: 600 });

test('larger lands are named first, and no two names touch', () => {
  const words = countryNames({ language: 'zh', countryNames: COUNTRY_NAMES.zh }, WORLD, []).map((name) => name.words);
  expect(words[0]).toBe('俄罗斯');
  expect(words).toContain('中国');
  expect(words).not.toContain('卢森堡');
});

test('a name that the edge would cut is left out', () => {
  const narrow = buildProjection('flat', { zoom: 3, latitude: 35, longitude: 104 }, { width: 60, height: 200 });
  expect(countryNames(ENGLISH, narrow, [])).toEqual([]);
});

test('a mark in the way takes the name off the map', () => {
  const at = WORLD.project(...(countryByCode('CN')?.label ?? [0, 0]));
  const below = { x: at?.x ?? 0, y: (at?.y ?? 0) + 24 };
  expect(countryNames(ENGLISH, WORLD, [below]).map(({ words }) => words)).not.toContain('CHINA');
});

import { expect, test } from 'vitest';
import { countryByCode } from '#domain/countries/country.ts';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import { buildProjection } from '#map/camera/projection.ts';
import type { Shape } from '#map/drawing/shape.ts';
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

test('a mark or an arc in the way takes the name off the map', () => {
  const { x, y } = WORLD.project(...(countryByCode('CN')?.label ?? [0, 0])) ?? { x: 0, y: 0 };
  const below = { x, y: y + 24 };
  const look = { fill: '', alpha: 1 };
  const mark: Shape = { kind: 'path', path: '', at: below, scale: 1, line: null, ...look };
  const arc: Shape = { kind: 'area', points: [{ x: x - 90, y }, below, { x: x + 90, y: y + 48 }], ...look };
  const wordsAround = (shape: Shape) => countryNames(ENGLISH, WORLD, [shape]).map(({ words }) => words);
  expect(wordsAround(mark)).not.toContain('CHINA');
  expect(wordsAround(arc)).not.toContain('CHINA');
});

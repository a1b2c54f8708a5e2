import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { THEMES } from '#domain/theme.ts';
import { WORLDVIEWS } from '#domain/worldview.ts';
import { toBasemap } from './basemap.ts';
import { buildStyle } from './style.ts';

const cases = WORLDVIEWS.flatMap((worldview) => {
  const basemap = toBasemap(JSON.parse(readFileSync(`public/basemap/world-${worldview}.json`, 'utf8')));
  return THEMES.flatMap((theme) =>
    (['flat', 'globe'] as const).map((projection) => ({ worldview, theme, projection, basemap })),
  );
});

test.each(cases)('is a valid style: $worldview, $theme, $projection', ({ worldview: _, basemap, ...scene }) => {
  expect(validateStyleMin(buildStyle(scene, basemap))).toEqual([]);
});

test.each(cases)('asks nothing of any host: $worldview, $theme, $projection', ({ worldview: _, basemap, ...scene }) => {
  const { sources, ...rest } = buildStyle(scene, basemap);
  expect(rest).not.toHaveProperty('glyphs');
  expect(rest).not.toHaveProperty('sprite');
  expect(JSON.stringify(rest)).not.toContain('://');
  for (const source of Object.values(sources)) expect(source).toHaveProperty('data.type');
});

import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import { LANGUAGES } from '#domain/language.ts';
import { THEMES } from '#domain/theme.ts';
import { WORLDVIEWS } from '#domain/worldview.ts';
import { toBasemap } from './basemap.ts';
import { buildStyle } from './style.ts';

const cases = WORLDVIEWS.flatMap((worldview) => {
  const basemap = toBasemap(JSON.parse(readFileSync(`public/basemap/world-${worldview}.json`, 'utf8')));
  return THEMES.flatMap((theme) =>
    LANGUAGES.flatMap((language) =>
      (['flat', 'globe'] as const).map((projection) => ({
        worldview,
        theme,
        language,
        countryNames: COUNTRY_NAMES[language],
        projection,
        basemap,
      })),
    ),
  );
});

test.each(cases)(
  'is a valid style: $worldview, $theme, $language, $projection',
  ({ worldview: _, basemap, ...scene }) => {
    expect(validateStyleMin(buildStyle(scene, basemap))).toEqual([]);
  },
);

test.each(cases)(
  'asks nothing of any host: $worldview, $theme, $language, $projection',
  ({ worldview: _, basemap, ...scene }) => {
    const { sources, ...rest } = buildStyle(scene, basemap);
    expect(rest).not.toHaveProperty('glyphs');
    expect(rest).not.toHaveProperty('sprite');
    expect(JSON.stringify(rest)).not.toContain('://');
    for (const source of Object.values(sources)) expect(source).toHaveProperty('data.type');
  },
);

test('only member and observer states of the United Nations are named', () => {
  const [input] = cases;
  const { labels } = input ? buildStyle({ ...input, countryNames: COUNTRY_NAMES.en }, input.basemap).sources : {};
  const words = JSON.stringify(labels);
  for (const name of ['China', 'Palestine', 'Cyprus']) expect(words).toContain(`"${name}"`);
  for (const name of ['Taiwan', 'Hong Kong', 'Macao', 'Kosovo', 'Western Sahara']) expect(words).not.toContain(name);
});

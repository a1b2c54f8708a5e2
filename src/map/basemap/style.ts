import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '#domain/language.ts';
import { PALETTES, type Palette } from '#map/palette.ts';
import type { Scene } from '#map/scene.ts';
import type { Basemap } from './basemap.ts';
import { countryLabels, graticule } from './basemapLines.ts';
import { CLEARING_LAYER, CLEARINGS, LABEL_PADDING } from './clearings.ts';
import { HATCH } from './hatch.ts';

/** Latin first for English: a Chinese face sets the apostrophe of Côte d’Ivoire full-width. */
const FONTS: Readonly<Record<Language, string[]>> = {
  en: [
    'Inter',
    'system-ui',
    'Helvetica Neue',
    'Arial',
    'PingFang SC',
    'Noto Sans SC',
    'Noto Sans CJK SC',
    'sans-serif',
  ],
  zh: ['PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'Inter', 'system-ui', 'sans-serif'],
};

/**
 * The whole basemap as a MapLibre style with its data inside: https://maplibre.org/maplibre-style-spec/.
 * It names no glyphs, no sprite and no address, so drawing it asks nothing of any host.
 */
export function buildStyle(
  { language, countryNames, theme, projection }: Pick<Scene, 'language' | 'countryNames' | 'theme' | 'projection'>,
  basemap: Basemap,
): StyleSpecification {
  const palette = PALETTES[theme];
  return {
    version: 8,
    projection: { type: projection === 'globe' ? 'globe' : 'mercator' },
    ...(projection === 'globe' ? limb() : {}),
    sources: {
      graticule: { type: 'geojson', data: graticule() },
      land: { type: 'geojson', data: basemap.land, promoteId: 'code' },
      borders: { type: 'geojson', data: basemap.borders },
      dashed: { type: 'geojson', data: basemap.dashed },
      lakes: { type: 'geojson', data: basemap.lakes },
      labels: { type: 'geojson', data: countryLabels(countryNames) },
      [CLEARINGS]: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      {
        id: 'graticule',
        type: 'line',
        source: 'graticule',
        paint: { 'line-color': palette.graticule, 'line-width': 0.75 },
      },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': landColour(palette) } },
      {
        id: 'disputed',
        type: 'fill',
        source: 'land',
        filter: ['==', ['get', 'kind'], 'disputed'],
        paint: { 'fill-pattern': HATCH },
      },
      { id: 'lakes', type: 'fill', source: 'lakes', minzoom: 1.5, paint: { 'fill-color': palette.water } },
      {
        id: 'borders',
        type: 'line',
        source: 'borders',
        minzoom: 1,
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 1, 8, 1.5],
        },
      },
      {
        id: 'dashed',
        type: 'line',
        source: 'dashed',
        minzoom: 1,
        paint: {
          'line-color': palette.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 4, 1.1, 8, 1.6],
          'line-dasharray': [3, 2.5],
        },
      },
      labelLayer(language, palette),
      CLEARING_LAYER,
    ],
  };
}

/** Land is one colour; partners go towards the tint by their feature state, which repaints without cutting tiles anew. */
function landColour({ land, tint }: Palette): ExpressionSpecification {
  return ['interpolate', ['linear'], ['coalesce', ['feature-state', 'tint'], 0], 0, land, 1, tint];
}

function labelLayer(language: Language, { label, land }: Palette): LayerSpecification {
  const isChinese = language === 'zh';
  return {
    id: 'labels',
    type: 'symbol',
    source: 'labels',
    // The larger the land, the earlier it is named; its size is log2 of its area in km².
    filter: ['>=', ['+', ['get', 'size'], ['*', 3, ['zoom']]], 22],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': FONTS[language],
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, bySize(10, 12), 4, bySize(11, 16), 8, bySize(14, 22)],
      'text-letter-spacing': isChinese ? 0 : 0.08,
      'text-transform': isChinese ? 'none' : 'uppercase',
      'text-max-width': isChinese ? 20 : 8,
      'text-line-height': 1.15,
      // A partner's ring stands on the point itself.
      'text-variable-anchor': ['top', 'bottom'],
      'text-offset': [0, 1],
      'text-padding': LABEL_PADDING,
      'symbol-sort-key': ['-', 0, ['get', 'size']],
    },
    paint: { 'text-color': label, 'text-halo-color': land, 'text-halo-width': 1.25, 'text-halo-blur': 0.5 },
  };
}

/** Pixels of a name, from countries as small as Cyprus to those as large as China. */
function bySize(small: number, large: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['get', 'size'], 13, small, 23, large];
}

/** A soft limb; its colour is MapLibre's own, that of scattered light, and its light falls from the reader's side. */
function limb(): Pick<StyleSpecification, 'sky' | 'light'> {
  return {
    sky: { 'atmosphere-blend': ['interpolate', ['linear'], ['zoom'], 3, 1, 6, 0] },
    light: { position: [1.5, 0, 0] },
  };
}

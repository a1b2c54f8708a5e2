import type { ExpressionSpecification, SkySpecification, StyleSpecification } from 'maplibre-gl';
import type { ProjectionKind } from '#domain/camera.ts';
import type { Language } from '#domain/language.ts';
import type { Theme } from '#domain/theme.ts';
import { countryLabels, graticule } from './basemapLines.ts';
import { HATCH } from './hatch.ts';
import { type Palette, PALETTES } from './palette.ts';
import type { Basemap } from './basemap.ts';

export type StyleInput = {
  readonly basemap: Basemap;
  readonly language: Language;
  readonly theme: Theme;
  readonly projection: ProjectionKind;
};

/** Latin first for English: a Chinese face sets the apostrophe of Côte d’Ivoire full-width. */
const FONTS: Readonly<Record<Language, string[]>> = {
  en: ['Inter', 'system-ui', 'Helvetica Neue', 'Arial', 'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'sans-serif'],
  zh: ['PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'Inter', 'system-ui', 'sans-serif'],
};

/**
 * The whole basemap as a MapLibre style with its data inside: https://maplibre.org/maplibre-style-spec/.
 * It names no glyphs, no sprite and no address, so drawing it asks nothing of any host.
 */
export function buildStyle({ basemap, language, theme, projection }: StyleInput): StyleSpecification {
  const palette = PALETTES[theme];
  return {
    version: 8,
    projection: { type: projection === 'globe' ? 'globe' : 'mercator' },
    ...(projection === 'globe' ? { sky: limb(palette) } : {}),
    sources: {
      graticule: { type: 'geojson', data: graticule() },
      land: { type: 'geojson', data: basemap.land, promoteId: 'code' },
      borders: { type: 'geojson', data: basemap.borders },
      dashed: { type: 'geojson', data: basemap.dashed },
      lakes: { type: 'geojson', data: basemap.lakes },
      labels: { type: 'geojson', data: countryLabels(basemap, language) },
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
        paint: { 'line-color': palette.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.5, 4, 1, 8, 1.5] },
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
    ],
  };
}

/** Land is one colour; partners go towards the tint by their feature state, which repaints without cutting tiles anew. */
function landColour({ land, tint }: Palette): ExpressionSpecification {
  const share: ExpressionSpecification = ['coalesce', ['feature-state', 'tint'], 0];
  return ['interpolate', ['linear'], share, 0, land, 1, mixed(land, tint, 0.62)];
}

function labelLayer(language: Language, { label, land }: Palette): StyleSpecification['layers'][number] {
  return {
    id: 'labels',
    type: 'symbol',
    source: 'labels',
    // The size is log2 of the area in km²: the larger the land, the earlier it is named.
    filter: ['>=', ['+', ['get', 'size'], ['*', 3, ['zoom']]], 25],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': FONTS[language],
      'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10.5, 4, 13, 8, 16],
      'text-letter-spacing': language === 'zh' ? 0 : 0.08,
      'text-transform': language === 'zh' ? 'none' : 'uppercase',
      'text-max-width': language === 'zh' ? 20 : 8,
      'text-anchor': 'top',
      'text-offset': [0, 0.9],
      'text-padding': 4,
      'symbol-sort-key': ['-', 0, ['get', 'size']],
    },
    paint: { 'text-color': label, 'text-halo-color': land, 'text-halo-width': 1.25 },
  };
}

/** A soft limb: the sky close to the globe's edge takes the colour of the paper around it. */
function limb({ water, panel }: Palette): SkySpecification {
  return { 'sky-color': panel, 'horizon-color': water, 'atmosphere-blend': 0.35 };
}

/** `share` of the second colour over the first, as hex. */
export function mixed(below: string, above: string, share: number): string {
  const channel = (at: number) => {
    const [one, other] = [below, above].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * (1 - share) + (other ?? 0) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

import type { ExpressionSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { PALETTES, type Palette } from '#map/palette.ts';
import type { Scene } from '#map/scene.ts';
import type { Basemap } from './basemap.ts';
import { graticule } from './basemapLines.ts';
import { HATCH } from './hatch.ts';

/**
 * The whole basemap as a MapLibre style with its data inside: https://maplibre.org/maplibre-style-spec/.
 * It names no glyphs, no sprite and no address, so drawing it asks nothing of any host. Names of countries are not in it:
 * they give way to marks, and a basemap that is painted again for each of them costs more than all else.
 */
export function buildStyle(
  { theme, projection }: Pick<Scene, 'theme' | 'projection'>,
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
    ],
  };
}

/** Land is one colour; partners go towards the tint by their feature state, which repaints without cutting tiles anew. */
function landColour({ land, tint }: Palette): ExpressionSpecification {
  return ['interpolate', ['linear'], ['coalesce', ['feature-state', 'tint'], 0], 0, land, 1, tint];
}

/** A soft limb; its colour is MapLibre's own, that of scattered light, and its light falls from the reader's side. */
function limb(): Pick<StyleSpecification, 'sky' | 'light'> {
  return {
    sky: { 'atmosphere-blend': ['interpolate', ['linear'], ['zoom'], 3, 1, 6, 0] },
    light: { position: [1.5, 0, 0] },
  };
}

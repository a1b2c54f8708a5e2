import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { countryByCode } from '#domain/countries/country.ts';
import { type Mark, markRadius } from '#map/marks/layout.ts';
import type { Scene } from '#map/scene.ts';

/** The name of the source and of the layer that keep names off marks and rings, and of their empty image. */
export const CLEARINGS = 'clearings';

/** Pixels of the image, which nothing is drawn on. */
const SIDE = 8;

/** Of air around a name, which reaches over a mark's edge, and over a whole ring. */
export const LABEL_PADDING = 9;

/** A ring's middle is enough: its own country's name stands just below it. CSS pixels. */
const RING_ROOM = 1;

/** Transparent RGBA. */
export const CLEARING_IMAGE = { width: SIDE, height: SIDE, data: new Uint8Array(SIDE * SIDE * 4) };

/** Above the names, so that it is placed before them; it shows nothing. */
export const CLEARING_LAYER: LayerSpecification = {
  id: CLEARINGS,
  type: 'symbol',
  source: CLEARINGS,
  layout: {
    'icon-image': CLEARINGS,
    'icon-size': ['get', 'size'],
    'icon-offset': ['get', 'offset'],
    'icon-padding': 0,
    'icon-allow-overlap': true,
  },
};

/** Where marks and partners' rings leave no room for a name. */
export function clearings(marks: readonly Mark[], partners: Scene['partners']): FeatureCollection<Point> {
  const underMarks = marks.map((mark) => {
    const { longitude, latitude, dx, dy } = mark;
    return clearing([longitude, latitude], 2 * (markRadius(mark) - LABEL_PADDING / 2), [dx, dy]);
  });
  const underRings = [...partners.keys()].flatMap((code) => {
    const country = countryByCode(code);
    return country ? [clearing([...country.label], RING_ROOM, [0, 0])] : [];
  });
  return { type: 'FeatureCollection', features: [...underMarks, ...underRings] };
}

/** `width` and `offset` in CSS pixels; MapLibre takes an offset in sizes of the icon. */
function clearing(coordinates: number[], width: number, offset: readonly [number, number]): Feature<Point> {
  const size = width / SIDE;
  return {
    type: 'Feature',
    properties: { size, offset: offset.map((pixels) => pixels / size) },
    geometry: { type: 'Point', coordinates },
  };
}

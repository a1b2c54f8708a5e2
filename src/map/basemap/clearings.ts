import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { countryByCode } from '#domain/countries/country.ts';
import type { Coordinates } from '#domain/event.ts';
import type { Pixel, Projection } from '#map/camera/projection.ts';
import { arcWay } from '#map/drawing/arcs.ts';
import { type Mark, markRadius } from '#map/marks/layout.ts';
import type { Scene } from '#map/scene.ts';

/** The name of the source and of the layer that keep names off what is drawn, and of their empty image. */
export const CLEARINGS = 'clearings';

/** Pixels of the image, which nothing is drawn on. */
const SIDE = 8;

/** Of air around a name, which reaches over a mark's edge, and over a whole ring. */
export const LABEL_PADDING = 9;

/** Of a ring and a line its middle is enough: a ring's own country is named just below it. CSS pixels. */
const LINE_ROOM = 1;

/** No name passes between two clearings of a line that are so near each other. CSS pixels. */
const LINE_STEP = 16;

/** More arcs than these fill the map, and would leave no name on it. */
const ARCS_MOST = 24;

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

type Drawn = Pick<Scene, 'partners' | 'arcs' | 'open' | 'projection'>;

/** Where a name would be covered by a mark or a ring, or crossed by an arc of the open event. */
export function clearings(
  { partners, arcs, open, projection: kind }: Drawn,
  marks: readonly Mark[],
  projection: Projection,
): FeatureCollection<Point> {
  const underMarks = marks.map((mark) => {
    const { longitude, latitude, dx, dy } = mark;
    return clearing([longitude, latitude], 2 * (markRadius(mark) - LABEL_PADDING / 2), [dx, dy]);
  });
  const rings = [...partners.keys()].flatMap((code) => {
    const country = countryByCode(code);
    return country ? [country.label] : [];
  });
  const shown = open === null ? [] : arcs.slice(0, ARCS_MOST);
  const ways = shown.flatMap((arc) => sparse(arcWay(arc, kind), projection));
  const points = [...rings, ...ways];
  return { type: 'FeatureCollection', features: [...underMarks, ...points.map((at) => clearing(at, LINE_ROOM))] };
}

/** `width` and `offset` in CSS pixels; MapLibre takes an offset in sizes of the icon. */
function clearing(at: Coordinates, width: number, offset: readonly [number, number] = [0, 0]): Feature<Point> {
  const size = width / SIDE;
  return {
    type: 'Feature',
    properties: { size, offset: offset.map((pixels) => pixels / size) },
    geometry: { type: 'Point', coordinates: [...at] },
  };
}

/** Points of a way that stand a step apart. */
function sparse(way: readonly Coordinates[], projection: Projection): readonly Coordinates[] {
  let last: Pixel | null = null;
  return way.filter((point) => {
    const at = projection.project(...point);
    if (!at || (last && Math.hypot(at.x - last.x, at.y - last.y) < LINE_STEP)) return false;
    last = at;
    return true;
  });
}

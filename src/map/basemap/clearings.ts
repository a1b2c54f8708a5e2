import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import { countryByCode } from '#domain/countries/country.ts';
import type { Coordinates } from '#domain/event.ts';
import type { Padding } from '#map/camera/cameraFor.ts';
import { copiesOf, type Pixel, type Projection } from '#map/camera/projection.ts';
import { arcWay } from '#map/drawing/arcs.ts';
import { type Mark, markRadius } from '#map/marks/layout.ts';
import type { Scene } from '#map/scene.ts';

/** The name of the source and of the layer that keep names whole and off what is drawn, and of their empty image. */
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

/** Where a name would be covered by a mark or a ring, crossed by an arc of the open event, or cut by a panel or the edge of the map. */
export function clearings(
  { partners, arcs, open, projection: kind }: Drawn,
  marks: readonly Mark[],
  projection: Projection,
  covered: Padding,
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
  const points = [...rings, ...ways, ...frame(projection, covered)];
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

/** Along the edges of what panels leave free, but for points that another copy of the world has in the middle of it. */
function frame(projection: Projection, covered: Padding): readonly Coordinates[] {
  const { width, height } = projection.size;
  const [left, right] = [covered.left, width - covered.right];
  const [top, bottom] = [covered.top, height - covered.bottom];
  const isOpen = ({ x, y }: Pixel) => x > left && x < right && y > top && y < bottom;
  const edges = [
    ...steps(left, right).flatMap((x) => [top, bottom].map((y) => ({ x, y }))),
    ...steps(top, bottom).flatMap((y) => [left, right].map((x) => ({ x, y }))),
  ];
  return edges.flatMap((at) => {
    const point = copiesOf(at, projection, 0).some(isOpen) ? null : projection.unproject(at);
    return point ? [point] : [];
  });
}

function steps(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(Math.ceil((to - from) / LINE_STEP), 0) }, (_, step) => from + step * LINE_STEP);
}

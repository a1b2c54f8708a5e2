/** The source of the basemap: the world cut into pieces, so that each worldview can attach them by its own rules. */
import { readFileSync } from 'node:fs';
import { feature, transform as fromQuanta } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Piece } from '#map/basemap/piece.ts';

export type MosaicGeometry = (Polygon<Piece> | MultiPolygon<Piece>) & { readonly properties: Piece };
export type Mosaic = Topology<{ p: { type: 'GeometryCollection'; geometries: MosaicGeometry[] } }>;

/** The file ends this far from the antimeridian and the pole, which would leave a slit through Chukotka. */
const EDGE = 179.89;
const POLE = -89.89;

/** Islands that the file leaves with the country that administers them, cut out by the box that holds them. */
const CARVED = { a3: 'RUS', brk: 'KURIL', west: 145.3, south: 43.3, east: 149, north: 45.6 };

/** Reads the mosaic, arcs in degrees; `BASEMAP` names a file of the same form that a host must use instead. */
export function readMosaic(path = process.env.BASEMAP ?? 'basemap/world-mosaic.topojson'): Mosaic {
  const { transform, ...mosaic } = JSON.parse(readFileSync(path, 'utf8')) as Mosaic;
  if (!transform) throw new Error(`${path}: the mosaic must be quantised`);
  const toDegrees = fromQuanta(transform);
  const arcs = mosaic.arcs.map((arc) => arc.map((point, index) => closedEdge(toDegrees(point, index > 0))));
  return carve({ ...mosaic, arcs });
}

function carve(mosaic: Mosaic): Mosaic {
  const { a3, brk, west, south, east, north } = CARVED;
  const { p } = mosaic.objects;
  const geometries = p.geometries.flatMap((whole) => {
    if (whole.type !== 'MultiPolygon' || whole.properties.a3 !== a3 || whole.properties.brk !== '') return [whole];
    const isInside = (polygon: number[][]) =>
      feature<Piece>(mosaic, { type: 'Polygon', arcs: polygon })
        .geometry.coordinates.flat()
        .every(([x = 0, y = 0]) => x > west && x < east && y > south && y < north);
    const inside = whole.arcs.filter(isInside);
    const outside = whole.arcs.filter((polygon) => !inside.includes(polygon));
    return [
      { ...whole, arcs: outside },
      { ...whole, arcs: inside, properties: { a3, brk } },
    ];
  });
  return { ...mosaic, objects: { p: { ...p, geometries } } };
}

function closedEdge([longitude = 0, latitude = 0]: number[]): [number, number] {
  return [Math.abs(longitude) > EDGE ? Math.sign(longitude) * 180 : longitude, latitude < POLE ? -90 : latitude];
}

/** The source of the basemap: the world cut into pieces, so that each worldview can attach them by its own rules. */
import { readFileSync } from 'node:fs';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Piece } from '#map/piece.ts';

export type MosaicGeometry = Polygon<Piece> | MultiPolygon<Piece>;
export type Mosaic = Topology<{ readonly p: GeometryCollection<Piece> & { geometries: MosaicGeometry[] } }>;

/** The file ends this far from the antimeridian and the pole, which would leave a slit through Chukotka. */
const EDGE = 179.89;
const POLE = -89.89;

/** Reads the mosaic, arcs in degrees; `BASEMAP` names a file of the same form that a host must use instead. */
export function readMosaic(path = process.env['BASEMAP'] ?? 'basemap/world-mosaic.topojson'): Mosaic {
  const { transform, ...mosaic } = JSON.parse(readFileSync(path, 'utf8')) as Mosaic;
  if (!transform) throw new Error(`${path}: the mosaic must be quantised`);
  const { scale, translate } = transform;
  const arcs = mosaic.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return closedEdge(x * scale[0] + translate[0], y * scale[1] + translate[1]);
    });
  });
  return { ...mosaic, arcs };
}

function closedEdge(longitude: number, latitude: number): [number, number] {
  return [Math.abs(longitude) > EDGE ? Math.sign(longitude) * 180 : longitude, latitude < POLE ? -90 : latitude];
}

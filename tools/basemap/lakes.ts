import { readFileSync } from 'node:fs';
import type { GeometryCollection, Polygon } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Topology } from 'topojson-specification';

/** Square degrees: bends of less than about 25 km² go. */
const MIN_BEND = 0.002;

/** The large lakes in degrees, an arc for each ring, wound as d3-geo wants it. */
export function readLakes(path = 'basemap/lakes.geojson'): Topology<{ lakes: MultiPolygon }> {
  const { geometries } = JSON.parse(readFileSync(path, 'utf8')) as GeometryCollection<Polygon>;
  const arcs = geometries.flatMap(({ coordinates }) => coordinates.map((ring) => ring.toReversed()));
  let next = 0;
  const polygons = geometries.map(({ coordinates }) => coordinates.map(() => [next++]));
  return simplify(
    presimplify({ type: 'Topology', arcs, objects: { lakes: { type: 'MultiPolygon', arcs: polygons } } }),
    MIN_BEND,
  );
}

import type { Coordinates } from '#domain/event.ts';

type Position = readonly number[];

/** A point that lies on or in a GeoJSON geometry; `exact` where the geometry is that point. Null where there is none. */
export function pointInside(geometry: unknown): { readonly point: Coordinates; readonly exact: boolean } | null {
  const { type, coordinates, geometries } = (geometry ?? {}) as Readonly<Record<string, unknown>>;
  if (type === 'Point') return found(positionOf(coordinates), true);
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    const inner = geometries.map(simple).find((inside) => inside !== null);
    return inner ? { ...inner, exact: geometries.length === 1 && inner.exact } : null;
  }
  return simple(geometry);
}

/** Any geometry but a collection, so that a collection of collections goes no deeper. */
function simple(geometry: unknown): { readonly point: Coordinates; readonly exact: boolean } | null {
  const { type, coordinates } = (geometry ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(coordinates)) return null;
  if (type === 'Point') return found(positionOf(coordinates), true);
  if (type === 'MultiPoint') return found(positionOf(coordinates[0]), coordinates.length === 1);
  if (type === 'LineString') return found(middleOf(coordinates), false);
  if (type === 'MultiLineString') return found(middleOf(coordinates[0]), false);
  if (type === 'Polygon') return found(insideRings(coordinates), false);
  return type === 'MultiPolygon' ? found(widest(coordinates), false) : null;
}

function found(point: Coordinates | null, exact: boolean) {
  return point && { point, exact };
}

function positionOf(value: unknown): Coordinates | null {
  const [longitude, latitude] = Array.isArray(value) ? value : [];
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? [longitude, latitude] : null;
}

function middleOf(line: unknown): Coordinates | null {
  return Array.isArray(line) ? positionOf(line[Math.floor(line.length / 2)]) : null;
}

/** Of several polygons the one that is widest where it is cut. */
function widest(polygons: readonly unknown[]): Coordinates | null {
  const cuts = polygons.flatMap((rings) => (Array.isArray(rings) ? (cutOf(rings) ?? []) : []));
  return cuts.toSorted((one, other) => other.width - one.width)[0]?.middle ?? null;
}

function insideRings(rings: readonly unknown[]): Coordinates | null {
  return cutOf(rings)?.middle ?? null;
}

/** The widest run inside the rings along the middle parallel, by the even–odd rule, so that holes are left out. */
function cutOf(rings: readonly unknown[]): { readonly middle: Coordinates; readonly width: number } | null {
  const lines = rings.filter(Array.isArray).map((ring) => ring.flatMap((one) => [positionOf(one)]).filter(isThere));
  const latitudes = (lines[0] ?? []).map(([, latitude]) => latitude);
  if (latitudes.length < 3) return null;
  const [south, north] = extent(latitudes);
  /** Off the very middle, on which corners like to lie. */
  const latitude = south + (north - south) * 0.4987;
  const crossings = lines.flatMap((line) => crossingsOf(line, latitude)).sort((one, other) => one - other);
  let best: { readonly middle: Coordinates; readonly width: number } | null = null;
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [west = 0, east = 0] = [crossings[at], crossings[at + 1]];
    if (!best || east - west > best.width) best = { middle: [(west + east) / 2, latitude], width: east - west };
  }
  return best;
}

function crossingsOf(line: readonly Position[], latitude: number): readonly number[] {
  return line.flatMap(([x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = line[(at + 1) % line.length] ?? [];
    return y > latitude === nextY > latitude ? [] : [x + ((latitude - y) / (nextY - y)) * (nextX - x)];
  });
}

function extent(values: readonly number[]): readonly [number, number] {
  return [values.reduce((one, other) => Math.min(one, other)), values.reduce((one, other) => Math.max(one, other))];
}

function isThere<Value>(value: Value | null): value is Value {
  return value !== null;
}

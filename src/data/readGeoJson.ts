import type { Coordinates } from '#domain/event.ts';
import { pointInside } from './insideGeometry.ts';
import { type Note, pathTo } from './notes.ts';
import { type ReadResult, readDataset } from './readDataset.ts';
import { readTable } from './readTable.ts';

type Feature = {
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly point: Coordinates | null;
};

/** Whether parsed JSON is GeoJSON, for a file whose name does not say. */
export function isGeoJson(raw: unknown): raw is Readonly<Record<string, unknown>> {
  const { type } = (raw ?? {}) as Readonly<Record<string, unknown>>;
  return type === 'FeatureCollection' || type === 'Feature';
}

/**
 * Reads a FeatureCollection or a Feature (RFC 7946), parsed. Properties of the atlas's own form are taken as they are,
 * others are recognised as columns of a table are. Lines and areas become a point on or in them, with a note.
 */
export function readGeoJson(raw: Readonly<Record<string, unknown>>): ReadResult {
  const rows: readonly unknown[] = raw.type === 'Feature' ? [raw] : Array.isArray(raw.features) ? raw.features : [];
  const inside = rows.map((row) => pointInside(partOf(row, 'geometry')));
  const features = rows.map((row, index): Feature => {
    const properties = partOf(row, 'properties');
    return {
      id: partOf(row, 'id'),
      properties: isObject(properties) ? properties : {},
      point: inside[index]?.point ?? null,
    };
  });
  const reduced = inside.flatMap((found, index) => (found && !found.exact ? [reducedNote(rows[index], index)] : []));
  const isOwn = features.length === 0 || features.some(({ properties }) => isObject(properties.title));
  const { dataset, notes } = isOwn ? readOwn(raw, features) : readForeign(features);
  return { dataset, notes: [...reduced, ...notes] };
}

function readOwn(
  { type: _, features: __, ...envelope }: Readonly<Record<string, unknown>>,
  features: readonly Feature[],
) {
  const events = features.map(({ id, properties, point }) => {
    const place = isObject(properties.place)
      ? properties.place
      : { name: { en: point?.toReversed().join(', ') }, precision: 'city' };
    return { id, ...properties, place: point && { ...place, coordinates: point } };
  });
  return readDataset({ ...envelope, events });
}

/** As a table whose columns are the keys, the coordinates in two columns of their own. */
function readForeign(features: readonly Feature[]): ReadResult {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))].filter(
    (key) => !OWN_COLUMNS.includes(key),
  );
  const rows = features.map(({ id, properties, point }) => {
    const own = [id ?? properties.id, point?.[0], point?.[1]];
    return { cells: [...own, ...keys.map((key) => properties[key])].map(cellOf), line: null };
  });
  return readTable({ header: [...OWN_COLUMNS, ...keys], rows });
}

const OWN_COLUMNS = ['id', 'longitude', 'latitude'];

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function reducedNote(row: unknown, index: number): Note {
  const id = partOf(row, 'id');
  const value = String(partOf(partOf(row, 'geometry'), 'type'));
  return {
    code: 'geometry-reduced',
    effect: 'kept',
    id: typeof id === 'string' ? id : null,
    path: pathTo('features', index, 'geometry'),
    value,
    line: null,
  };
}

function partOf(whole: unknown, key: string): unknown {
  return isObject(whole) ? whole[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

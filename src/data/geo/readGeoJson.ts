import { type Note, pathTo } from '#data/notes.ts';
import { type ReadResult, readDataset } from '#data/readDataset.ts';
import { soundEvent } from '#data/soundEvent.ts';
import { isInLanguages, isObject, objectTable } from '#data/table/jsonTable.ts';
import { readTable } from '#data/table/readTable.ts';
import type { Table, TableChoices } from '#data/table/tableRow.ts';
import type { Coordinates } from '#domain/event.ts';
import { pointInside } from './insideGeometry.ts';
import { placesAgree } from './placesAgree.ts';

type Feature = {
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly point: Coordinates | null;
};

/** Whether parsed JSON is GeoJSON, for a file whose name does not say. */
export function isGeoJson(raw: unknown): raw is Readonly<Record<string, unknown>> {
  const { type } = (raw ?? {}) as Readonly<Record<string, unknown>>;
  return type === 'FeatureCollection' || type === 'Feature' || pointInside(raw) !== null;
}

/**
 * Reads a FeatureCollection, a Feature or a bare geometry (RFC 7946), parsed. Properties of the atlas's own form are taken
 * as they are, others are recognised as columns of a table are. Lines and areas become a point on or in them, with a note.
 */
export function readGeoJson(raw: Readonly<Record<string, unknown>>, choices?: TableChoices): ReadResult {
  const rows = featuresOf(raw);
  const table = geoJsonTable(raw);
  const { dataset, notes } = table ? readTable(table, choices) : readOwn(raw, rows.map(toFeature));
  const reduced = rows.flatMap((row, index) => {
    const inside = pointInside(partOf(row, 'geometry'));
    return inside && !inside.exact ? [reducedNote(row, index)] : [];
  });
  return { dataset, notes: [...reduced, ...notes.map(inFeature)] };
}

/** The point of a feature stands beside what is said of it. */
function inFeature(note: Note): Note {
  const path = note.path
    .replace(/^events\.(\d+)/, 'features.$1.properties')
    .replace(/properties\.(?:place\.coordinates(?:\.\d)?|longitude|latitude)$/, 'geometry.coordinates');
  return { ...note, path };
}

/**
 * The features as a table whose columns are their properties; null where they are of the atlas's own form. Where none
 * says anything of itself, each is called by its id, or by where it is.
 */
export function geoJsonTable(raw: Readonly<Record<string, unknown>>): Table | null {
  const features = featuresOf(raw).map(toFeature);
  if (features.length === 0 || features.some(({ properties }) => isInLanguages(properties.title))) return null;
  const areBare = features.every(({ properties }) => Object.keys(properties).length === 0);
  return objectTable(
    features.map(({ id, properties, point }) => ({
      ...properties,
      ...(areBare && { title: id ?? point?.toReversed().join(', ') }),
      id: id ?? properties.id,
      longitude: point?.[0],
      latitude: point?.[1],
    })),
    (index) => pathTo('features', index, 'properties'),
  );
}

function featuresOf(raw: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (raw.type === 'Feature') return [raw];
  if (Array.isArray(raw.features)) return raw.features;
  return pointInside(raw) ? [{ geometry: raw }] : [];
}

function toFeature(row: unknown): Feature {
  const properties = partOf(row, 'properties');
  return {
    id: partOf(row, 'id'),
    properties: isObject(properties) ? properties : {},
    point: pointInside(partOf(row, 'geometry'))?.point ?? null,
  };
}

function readOwn(
  { type: _, features: __, ...envelope }: Readonly<Record<string, unknown>>,
  features: readonly Feature[],
): ReadResult {
  const events = features.map(({ id, properties, point }) => {
    const place = isObject(properties.place)
      ? properties.place
      : { name: { en: point?.toReversed().join(', ') }, precision: 'city' };
    return { id, ...properties, place: point && { ...place, coordinates: point } };
  });
  const { dataset, notes, found } = readDataset({ ...envelope, events }, soundEvent);
  return { dataset, notes: [...notes, ...placesAgree(found)] };
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

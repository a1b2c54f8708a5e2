import type { FoundEvent } from '#data/checks.ts';
import { type Note, type NoteCode, pathTo, previewOf } from '#data/notes.ts';
import type { Coordinates, CountryCode } from '#domain/event.ts';
import { COUNTRY_BOXES } from './countryBoxes.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Ports lie before their coasts, and small islands are not in the table. */
const MARGIN_DEGREES = 1;

const DISPUTED = '*';

const BOXES: ReadonlyMap<CountryCode, readonly Box[]> = new Map(
  COUNTRY_BOXES.split('\n').map((row) => {
    const [code = '', ...sides] = row.split(' ');
    const boxes = sides.flatMap((_, at) => (at % 4 === 0 ? [boxOf(sides.slice(at, at + 4))] : []));
    return [code, boxes];
  }),
);

/**
 * A note on each place that lies far outside the country that it names, by boxes around the country's land; most such
 * have latitude and longitude in the wrong order. And on each at 0, 0. Nothing is said of countries without a box.
 */
export function placesAgree(found: readonly FoundEvent[]): readonly Note[] {
  return found.flatMap(({ event: { id, place }, path }): readonly Note[] => {
    const code = place && problemOf(place.country, place.coordinates);
    if (!code) return [];
    const value = previewOf(place.coordinates);
    return [{ code, effect: 'kept', id, path: pathTo(path, 'place', 'coordinates'), value, line: null }];
  });
}

function problemOf(country: CountryCode | null, [longitude, latitude]: Coordinates): NoteCode | null {
  if (longitude === 0 && latitude === 0) return 'coordinates-zero';
  const boxes = BOXES.get(country ?? '');
  if (!boxes) return null;
  if ([...boxes, ...(BOXES.get(DISPUTED) ?? [])].some(holds([longitude, latitude]))) return null;
  return boxes.some(holds([latitude, longitude])) ? 'coordinates-swapped' : 'coordinates-far-from-country';
}

function holds([longitude, latitude]: Coordinates) {
  return ([west, south, east, north]: Box): boolean =>
    longitude >= west - MARGIN_DEGREES &&
    longitude <= east + MARGIN_DEGREES &&
    latitude >= south - MARGIN_DEGREES &&
    latitude <= north + MARGIN_DEGREES;
}

function boxOf([west, south, east, north]: readonly string[]): Box {
  return [Number(west), Number(south), Number(east), Number(north)];
}

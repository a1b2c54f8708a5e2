import type { FoundEvent } from '#data/checks.ts';
import { type Note, type NoteCode, pathTo, previewOf } from '#data/notes.ts';
import type { Coordinates, CountryCode } from '#domain/event.ts';
import boxes from './countryBoxes.json' with { type: 'json' };

/** West, south, east, north in degrees. */
type Box = readonly number[];

/** Ports lie before their coasts, and small islands are not in the table. */
const MARGIN_DEGREES = 1;

const DISPUTED = '*';

const BOXES: ReadonlyMap<CountryCode, readonly Box[]> = new Map(Object.entries(boxes));

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
  const own = BOXES.get(country ?? '');
  if (!own) return null;
  const isThere = holds([longitude, latitude]);
  if (own.some(isThere) || BOXES.get(DISPUTED)?.some(isThere)) return null;
  return own.some(holds([latitude, longitude])) ? 'coordinates-swapped' : 'coordinates-far-from-country';
}

function holds([longitude, latitude]: Coordinates) {
  return ([west = 0, south = 0, east = 0, north = 0]: Box): boolean =>
    longitude >= west - MARGIN_DEGREES &&
    longitude <= east + MARGIN_DEGREES &&
    latitude >= south - MARGIN_DEGREES &&
    latitude <= north + MARGIN_DEGREES;
}

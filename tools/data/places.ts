/** Whether a place lies in the country that it names; most that do not have their coordinates swapped. */
import { geoCircle, geoContains } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { FoundEvent } from '#data/checks.ts';
import { type Note, pathTo, previewOf } from '#data/notes.ts';
import type { Coordinates, CountryCode } from '#domain/event.ts';
import { WORLDVIEWS } from '#domain/worldview.ts';
import { ownerOf } from '#map/worldview.ts';
import { readMosaic } from '#tools/basemap/mosaic.ts';

/** A piece of land, and whose it is in one worldview or another; null where it is disputed. */
type Land = { readonly owners: readonly (CountryCode | null)[]; readonly shape: MultiPolygon };

/** The boundary file is coarse, and a port may lie before the coast that it draws. */
const NEAR_KM = 60;
const KM_PER_DEGREE = 111.195;

/**
 * A place counts as inside where either worldview has it so; on disputed land nothing is said. Nor is anything said of
 * a country that the boundary file lacks.
 */
export function placesAreInTheirCountries(found: readonly FoundEvent[]): readonly Note[] {
  const isNear = nearness(readLands());
  return found.flatMap(({ event, path }): readonly Note[] => {
    const { place } = event;
    if (!place?.country || isNear(place.country, place.coordinates)) return [];
    const [longitude, latitude] = place.coordinates;
    const isSwapped = Math.abs(longitude) <= 90 && isNear(place.country, [latitude, longitude]);
    return [
      {
        code: isSwapped ? 'coordinates-swapped' : 'coordinates-far-from-country',
        effect: 'kept',
        id: event.id,
        path: pathTo(path, 'place', 'coordinates'),
        value: previewOf(place.coordinates),
        line: null,
      },
    ];
  });
}

/** Remembers what it was asked: events share their places, and an outline has thousands of points. */
function nearness(lands: readonly Land[]) {
  const known = new Map<string, boolean>();
  return (country: CountryCode, coordinates: Coordinates): boolean => {
    const key = `${country} ${coordinates}`;
    const near = known.get(key) ?? isNear(lands, country, coordinates);
    known.set(key, near);
    return near;
  };
}

function isNear(lands: readonly Land[], country: CountryCode, coordinates: Coordinates): boolean {
  if (!lands.some(({ owners }) => owners.includes(country))) return true;
  const allowed = lands.filter(({ owners }) => owners.includes(country) || owners.includes(null));
  return pointsAround(coordinates).some((point) => allowed.some(({ shape }) => geoContains(shape, point)));
}

/** The point itself, and points at two distances from it. */
function pointsAround([longitude, latitude]: Coordinates): readonly [number, number][] {
  const around = [NEAR_KM / 2, NEAR_KM].flatMap((km) => {
    const circle = geoCircle()
      .center([longitude, latitude])
      .radius(km / KM_PER_DEGREE);
    return circle.precision(10)().coordinates.flat();
  });
  return [[longitude, latitude], ...around.map(([x = 0, y = 0]): [number, number] => [x, y])];
}

function readLands(): readonly Land[] {
  const mosaic = readMosaic();
  return mosaic.objects.p.geometries.map((geometry) => ({
    owners: WORLDVIEWS.map((worldview) => {
      const attachment = ownerOf(geometry.properties, worldview);
      return attachment.kind === 'land' ? attachment.owner : null;
    }),
    shape: merge(mosaic, [geometry]),
  }));
}

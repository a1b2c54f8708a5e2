import { geoInterpolate } from 'd3-geo';
import type { ProjectionKind } from '#domain/camera.ts';
import type { Columns } from '#domain/columns/columns.ts';
import { hasNumber } from '#domain/columns/facetColumn.ts';
import { countryNumber } from '#domain/columns/placeColumns.ts';
import { countryByCode } from '#domain/countries/country.ts';
import type { CooperationEvent, Coordinates, CountryCode } from '#domain/event.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY } from '#map/camera/mercator.ts';
import { type Arc, typeAt } from '#map/scene.ts';

const STEPS = 96;

/** How far the flat curve rises above its chord, as a share of the chord. */
const RISE = 0.16;

/** From the venue to each country that takes part but the venue's own; none for an event without a place. */
export function eventArcs({ place, countries, type }: CooperationEvent): readonly Arc[] {
  if (!place) return [];
  return countries.flatMap((country) => {
    const to = countryByCode(country)?.label;
    return to && country !== place.country ? [{ from: place.coordinates, to, country, type, count: 1 }] : [];
  });
}

/** Of so many bundles an eye still follows the broadest. */
const BUNDLES_MOST = 300;

/** The arcs of the shown events that have the country at one end, those between the same places bundled and counted. */
export function countryArcs(columns: Columns, shown: Uint32Array, country: CountryCode): readonly Arc[] {
  const { countries } = columns.facets;
  const { codes, at, values } = countries;
  const one = countries.numberOf.get(country) ?? -1;
  const isoNumbers = codes.map(countryNumber);
  const placeNumber = startPlaceNumbers();
  const bundles = new Map<number, Arc & { count: number }>();
  for (const index of shown) {
    if (!hasNumber(countries, index, one)) continue;
    const from: Coordinates = [columns.longitudes[index] ?? Number.NaN, columns.latitudes[index] ?? Number.NaN];
    if (Number.isNaN(from[0])) continue;
    const venue = columns.countries[index] ?? 0;
    const isHost = isoNumbers[one] === venue;
    const end = at[index + 1] ?? 0;
    for (let place = at[index] ?? 0; place < end; place++) {
      const other = values[place] ?? 0;
      if (isoNumbers[other] === venue || (!isHost && other !== one)) continue;
      const key = placeNumber(from) * codes.length + other;
      const bundle = bundles.get(key);
      const to = countryByCode(codes[other] ?? '')?.label;
      if (bundle) bundle.count += 1;
      else if (to) bundles.set(key, { from, to, country: codes[other] ?? '', type: typeAt(columns, index), count: 1 });
    }
  }
  return [...bundles.values()].sort((first, second) => second.count - first.count).slice(0, BUNDLES_MOST);
}

/** Numbers places from 0, the same place always the same: asking by text takes ten times as long. */
function startPlaceNumbers(): (place: Coordinates) => number {
  const byLongitude = new Map<number, Map<number, number>>();
  let count = 0;
  return ([longitude, latitude]) => {
    const byLatitude = byLongitude.get(longitude) ?? new Map<number, number>();
    if (byLatitude.size === 0) byLongitude.set(longitude, byLatitude);
    const known = byLatitude.get(latitude);
    if (known !== undefined) return known;
    byLatitude.set(latitude, count);
    return count++;
  };
}

type Way = readonly Coordinates[];
type Ends = Pick<Arc, 'from' | 'to'>;

/** An arc is drawn in many frames, as it grows and as the map moves. */
const knownWays: Readonly<Record<ProjectionKind, WeakMap<Ends, Way>>> = { flat: new WeakMap(), globe: new WeakMap() };

/** The way of an arc in degrees, venue first. Longitudes run on past ±180 so that the line never jumps. */
export function arcWay(arc: Ends, kind: ProjectionKind): Way {
  const known = knownWays[kind].get(arc);
  if (known) return known;
  const way = kind === 'globe' ? greatCircle(arc) : lowCurve(arc);
  knownWays[kind].set(arc, way);
  return way;
}

/** A great circle from Beijing to Ottawa leaves the top of a flat map, so there a low curve takes the shorter way round. */
function lowCurve({ from, to }: Ends): Way {
  const x0 = mercatorX(from[0]);
  const y0 = mercatorY(from[1]);
  const across = mercatorX(to[0]) - x0;
  const dx = across - Math.round(across);
  const dy = mercatorY(to[1]) - y0;
  /** The control point is lifted at right angles to the chord, to the side that is up. */
  const up = dx >= 0 ? 1 : -1;
  const controlX = x0 + dx / 2 + up * dy * RISE * 2;
  const controlY = y0 + dy / 2 - up * dx * RISE * 2;
  return steps((t) => {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [longitudeAt(a * x0 + b * controlX + c * (x0 + dx)), latitudeAt(a * y0 + b * controlY + c * (y0 + dy))];
  });
}

function greatCircle({ from, to }: Ends): Way {
  const along = geoInterpolate([...from], [...to]);
  return steps((t) => along(t));
}

function steps(at: (t: number) => Coordinates): Way {
  return Array.from({ length: STEPS + 1 }, (_, step) => at(step / STEPS));
}

import { geoInterpolate } from 'd3-geo';
import type { ProjectionKind } from '#domain/camera.ts';
import type { Columns } from '#domain/columns/columns.ts';
import { hasValue, valuesOf } from '#domain/columns/facetColumn.ts';
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
  const own = countryNumber(country);
  const bundles = new Map<string, Arc>();
  for (const index of shown) {
    const from: Coordinates = [columns.longitudes[index] ?? Number.NaN, columns.latitudes[index] ?? Number.NaN];
    if (Number.isNaN(from[0]) || !hasValue(countries, index, country)) continue;
    const venue = columns.countries[index] ?? 0;
    const type = typeAt(columns, index);
    for (const other of venue === own ? valuesOf(countries, index) : [country]) {
      const to = countryByCode(other)?.label;
      if (!to || countryNumber(other) === venue) continue;
      const key = `${from.join()} ${other}`;
      bundles.set(key, { from, to, country: other, type, count: (bundles.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...bundles.values()].sort((one, other) => other.count - one.count).slice(0, BUNDLES_MOST);
}

/** The way of an arc in degrees, venue first. Longitudes run on past ±180 so that the line never jumps. */
export function arcWay(arc: Pick<Arc, 'from' | 'to'>, kind: ProjectionKind): readonly Coordinates[] {
  return kind === 'globe' ? greatCircle(arc) : lowCurve(arc);
}

/** A great circle from Beijing to Ottawa leaves the top of a flat map, so there a low curve takes the shorter way round. */
function lowCurve({ from, to }: Pick<Arc, 'from' | 'to'>): readonly Coordinates[] {
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

function greatCircle({ from, to }: Pick<Arc, 'from' | 'to'>): readonly Coordinates[] {
  const along = geoInterpolate([...from], [...to]);
  return steps((t) => along(t));
}

function steps(at: (t: number) => Coordinates): readonly Coordinates[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => at(step / STEPS));
}

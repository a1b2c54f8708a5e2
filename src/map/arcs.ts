import { geoInterpolate } from 'd3-geo';
import type { ProjectionKind } from '#domain/camera.ts';
import { countryByCode } from '#domain/country.ts';
import type { CooperationEvent, Coordinates, CountryCode } from '#domain/event.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY } from './mercator.ts';
import type { Arc } from './scene.ts';

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

/** All arcs that have the country at one end, those between the same places bundled and counted. */
export function countryArcs(events: readonly CooperationEvent[], country: CountryCode): readonly Arc[] {
  const bundles = new Map<string, Arc>();
  for (const event of events) {
    const abroad = event.place?.country !== country;
    for (const arc of eventArcs(event)) {
      if (abroad && arc.country !== country) continue;
      const key = `${arc.from.join()} ${arc.country}`;
      bundles.set(key, { ...arc, count: (bundles.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...bundles.values()];
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

import { COUNTRIES } from '#domain/countries/country.ts';
import type { CountryCode } from '#domain/event.ts';
import { copiesOf, type Pixel, type Projection } from '#map/camera/projection.ts';
import { partnerRadius } from '#map/drawing/drawing.ts';
import { type Mark, markRadius } from './layout.ts';

/** A finger is broader than an arrow: it may miss a mark by this much, CSS pixels. */
const SLOP_PX = { mouse: 3, touch: 14 } as const;
export type Pointer = keyof typeof SLOP_PX;

/** What can be gone to: a mark, or a partner's ring. */
export type Stop = Mark | Ring;
export type Ring = Pick<Mark, 'longitude' | 'latitude' | 'dx' | 'dy'> & {
  readonly kind: 'country';
  readonly code: CountryCode;
};

/** CSS pixels: a ring that reaches into the map from outside is still there. */
const LARGEST_RING = 24;

/** A stop for each partner, at its label point. */
export function partnerRings(partners: ReadonlyMap<CountryCode, number>): readonly Ring[] {
  return COUNTRIES.filter(({ code }) => partners.has(code)).map(({ code, label: [longitude, latitude] }) => ({
    kind: 'country',
    code,
    longitude,
    latitude,
    dx: 0,
    dy: 0,
  }));
}

/** Where a stop stands on the screen: every copy of it. */
export function stopPixels(stop: Stop, projection: Projection): readonly Pixel[] {
  const place = projection.project(stop.longitude, stop.latitude);
  if (!place) return [];
  const reach = stop.kind === 'country' ? LARGEST_RING : markRadius(stop);
  return copiesOf(place, projection, reach).map(({ x, y }) => ({ x: x + stop.dx, y: y + stop.dy }));
}

/** The nearest mark that the pointer touches, on whichever copy of the world; null where it touches none. */
export function pickMark(marks: readonly Mark[], projection: Projection, point: Pixel, pointer: Pointer): Mark | null {
  return pickStop(marks, projection, point, (mark) => markRadius(mark) + SLOP_PX[pointer]);
}

/** The nearest partner whose ring the pointer touches; the small states have no other place to be touched. */
export function pickPartner(
  partners: ReadonlyMap<CountryCode, number>,
  projection: Projection,
  point: Pixel,
  pointer: Pointer,
): CountryCode | null {
  const reachOf = ({ code }: Ring) => partnerRadius(partners.get(code) ?? 0, projection) + SLOP_PX[pointer];
  return pickStop(partnerRings(partners), projection, point, reachOf)?.code ?? null;
}

function pickStop<Picked extends Stop>(
  stops: readonly Picked[],
  projection: Projection,
  point: Pixel,
  reachOf: (stop: Picked) => number,
): Picked | null {
  let picked: Picked | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    const reach = reachOf(stop);
    for (const { x, y } of stopPixels(stop, projection)) {
      const distance = Math.hypot(x - point.x, y - point.y);
      if (distance > reach || distance >= nearest) continue;
      nearest = distance;
      picked = stop;
    }
  }
  return picked;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest stop that lies in a direction: those off to the side count as further away. Null where none lies there. */
export function stopToward(
  stops: readonly Stop[],
  projection: Projection,
  from: Pixel,
  direction: Direction,
): Stop | null {
  let best: Stop | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    for (const { x, y } of stopPixels(stop, projection)) {
      const [along, aside] = ahead(x - from.x, y - from.y, direction);
      const cost = along + 2 * Math.abs(aside);
      if (along < 2 || cost >= least) continue;
      least = cost;
      best = stop;
    }
  }
  return best;
}

function ahead(dx: number, dy: number, direction: Direction): readonly [along: number, aside: number] {
  if (direction === 'left') return [-dx, dy];
  if (direction === 'right') return [dx, dy];
  return direction === 'up' ? [-dy, dx] : [dy, dx];
}

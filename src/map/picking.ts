import { COUNTRIES } from '#domain/country.ts';
import type { CountryCode } from '#domain/event.ts';
import { partnerRadius } from './drawing.ts';
import { type Mark, markRadius } from './layout.ts';
import { copiesOf, type Pixel, type Projection } from './projection.ts';

/** A finger is broader than an arrow: it may miss a mark by this much, CSS pixels. */
const SLOP_PX = { mouse: 3, touch: 14 } as const;
export type Pointer = keyof typeof SLOP_PX;

/** Where a mark stands on the screen: every copy of it. */
export function markPixels(mark: Mark, projection: Projection): readonly Pixel[] {
  const place = projection.project(mark.longitude, mark.latitude);
  if (!place) return [];
  return copiesOf(place, projection, markRadius(mark)).map(({ x, y }) => ({ x: x + mark.dx, y: y + mark.dy }));
}

/** The nearest mark that the pointer touches, on whichever copy of the world; null where it touches none. */
export function pickMark(marks: readonly Mark[], projection: Projection, point: Pixel, pointer: Pointer): Mark | null {
  let picked: Mark | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const reach = markRadius(mark) + SLOP_PX[pointer];
    for (const { x, y } of markPixels(mark, projection)) {
      const distance = Math.hypot(x - point.x, y - point.y);
      if (distance > reach || distance >= nearest) continue;
      nearest = distance;
      picked = mark;
    }
  }
  return picked;
}

/** The partner whose ring the pointer touches; the small states have no other place to be touched. */
export function pickPartner(
  partners: ReadonlyMap<CountryCode, number>,
  projection: Projection,
  point: Pixel,
): CountryCode | null {
  for (const { code, label } of COUNTRIES) {
    const count = partners.get(code);
    const at = count === undefined ? null : projection.project(...label);
    if (count === undefined || !at) continue;
    const reach = partnerRadius(count, projection) + 2;
    if (copiesOf(at, projection, reach).some(({ x, y }) => Math.hypot(x - point.x, y - point.y) <= reach)) return code;
  }
  return null;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest mark that lies in a direction: those off to the side count as further away. Null where none lies there. */
export function markToward(
  marks: readonly Mark[],
  projection: Projection,
  from: Pixel,
  direction: Direction,
): Mark | null {
  let best: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    for (const { x, y } of markPixels(mark, projection)) {
      const [along, aside] = ahead(x - from.x, y - from.y, direction);
      const cost = along + 2 * Math.abs(aside);
      if (along < 2 || cost >= least) continue;
      least = cost;
      best = mark;
    }
  }
  return best;
}

function ahead(dx: number, dy: number, direction: Direction): readonly [along: number, aside: number] {
  if (direction === 'left') return [-dx, dy];
  if (direction === 'right') return [dx, dy];
  return direction === 'up' ? [-dy, dx] : [dy, dx];
}

import type { Pixel } from '#map/camera/projection.ts';
import type { Placed, Stamp } from './shape.ts';

/** What a stamp's shapes stand around. */
export const ORIGIN: Pixel = { x: 0, y: 0 };

type Design = Pick<Stamp, 'kind' | 'shapes'>;

/** More than a map shows at a time; what is not asked for again goes with all the others. */
const KEPT_MOST = 1000;
const kept = new Map<string, Design>();

/** A stamp without its place; drawn once a key, which therefore names all that its look depends on. */
export function stampOf(key: string, draw: () => readonly Placed[]): Design {
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= KEPT_MOST) kept.clear();
  const design: Design = { kind: 'stamp', shapes: draw() };
  kept.set(key, design);
  return design;
}

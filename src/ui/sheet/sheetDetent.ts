/** How much of the phone's screen the sheet takes, smallest first; the sizes stand in phone.css. */
export const DETENTS = ['peek', 'half', 'full'] as const;
export type Detent = (typeof DETENTS)[number];

/** Less than this is a tap or a tremble. CSS px. */
const LEAST_DRAG = 24;

/** Between two detents, as a share of the screen's height. */
const STEP = 0.45;

/** The detent so many steps larger, or smaller when negative; the last one where there is no further. */
export function detentStep(detent: Detent, steps: number): Detent {
  const at = DETENTS.indexOf(detent) + steps;
  return DETENTS[Math.min(Math.max(at, 0), DETENTS.length - 1)] ?? detent;
}

/** Where a drag comes to rest; every real drag goes at least one step, a long one two. `up` and `height` in CSS px. */
export function detentAfterDrag(detent: Detent, up: number, height: number): Detent {
  if (Math.abs(up) < LEAST_DRAG) return detent;
  return detentStep(detent, Math.sign(up) * Math.max(1, Math.round(Math.abs(up) / (height * STEP))));
}

/** Steps of the heat scale; more than five are not told apart. */
const STEPS = 5;

/** From a count to a step of the scale, 1 to 5; by doublings, for a few pairs meet far more often than the rest. Zero has no step. */
export function heatOf(count: number, most: number): number {
  if (count <= 0) return 0;
  if (most <= 1) return 1;
  return 1 + Math.round((Math.log2(count) / Math.log2(most)) * (STEPS - 1));
}

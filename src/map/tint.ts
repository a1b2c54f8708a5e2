/** From a number of events to the depth of a country's tint, 0 to 1: each doubling is a step, five steps are the deepest. */
export function tintOf(count: number): number {
  return count <= 0 ? 0 : Math.min((1 + Math.log2(count)) / 6, 1);
}

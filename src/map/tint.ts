/** The share of the tint that one event gives, so that it is seen at all; and the events that give the whole. */
const LEAST = 0.45;
const DOUBLINGS = 5;

/** From a number of events to the depth of a country's tint, 0 to 1: each doubling is an equal step. */
export function tintOf(count: number): number {
  return count <= 0 ? 0 : LEAST + (1 - LEAST) * Math.min(Math.log2(count) / DOUBLINGS, 1);
}

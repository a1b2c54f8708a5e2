import type { CooperationEvent } from './event.ts';

/** How many of the events, given by index, have no place to stand on the map, and how many no date at all. */
export function missingCounts(
  events: readonly CooperationEvent[],
  indexes: Uint32Array,
): { readonly unmapped: number; readonly undated: number } {
  let unmapped = 0;
  let undated = 0;
  for (const index of indexes) {
    const event = events[index];
    if (event?.place === null) unmapped++;
    if (event?.start === null && event.end === null) undated++;
  }
  return { unmapped, undated };
}

import type { Columns } from './columns.ts';

/** How many of the events, given by index, have no place to stand on the map, and how many no date at all. */
export function missingCounts(
  { longitudes, from, yearFrom }: Columns,
  indexes: Uint32Array,
): { readonly unmapped: number; readonly undated: number } {
  let unmapped = 0;
  let undated = 0;
  for (const index of indexes) {
    if (Number.isNaN(longitudes[index])) unmapped++;
    if ((from[index] ?? -1) < 0 && (yearFrom[index] ?? -1) < 0) undated++;
  }
  return { unmapped, undated };
}

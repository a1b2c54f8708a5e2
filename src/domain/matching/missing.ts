import type { Columns } from '#domain/columns/columns.ts';

/** How many of the events, given by index, have no place to stand on the map. */
export function unmappedCount({ longitudes }: Columns, indexes: Uint32Array): number {
  let count = 0;
  for (const index of indexes) if (Number.isNaN(longitudes[index])) count++;
  return count;
}

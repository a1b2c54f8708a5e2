import type { Columns } from '#domain/columns/columns.ts';
import type { CountryCode } from '#domain/event.ts';
import { facetCounts } from '#domain/matching/counts.ts';

/** How many of the events each partner takes part in: every country but the dataset's home. */
export function partnerCounts(
  columns: Columns,
  indexes: Uint32Array,
  home: CountryCode | null,
): ReadonlyMap<CountryCode, number> {
  const counts = new Map(facetCounts(columns, 'countries', indexes));
  if (home !== null) counts.delete(home);
  return counts;
}

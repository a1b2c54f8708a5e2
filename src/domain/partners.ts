import type { Columns } from './columns.ts';
import { facetCounts } from './counts.ts';
import type { CountryCode } from './event.ts';

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

import type { Columns } from '#domain/columns/columns.ts';
import type { Facet } from '#domain/filter.ts';
import type { Extent, MonthNumber } from '#domain/time/month.ts';
import type { Mask } from './matching.ts';

/** Events a month, from the first month that has one. `byMonth[i]` is for month number `first + i`. */
export type MonthCounts = {
  readonly first: MonthNumber;
  readonly byMonth: Uint32Array;
  /** Known only to the year, so in no bar. */
  readonly yearOnly: number;
  readonly undated: number;
};

/** The months in which the dataset has a dated event; null where nothing has a month. */
export function monthExtent(columns: Columns): Extent | null {
  let from = Number.POSITIVE_INFINITY;
  let until = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < columns.size; index++) {
    const start = columns.from[index] ?? -1;
    if (start < 0) continue;
    from = Math.min(from, start);
    until = Math.max(until, columns.until[index] ?? start + 1);
  }
  return from < until ? { from, until } : null;
}

/** How many events in the mask overlap each month of the dataset: differences at both ends, then sums, so a long event costs as little as a short one. */
export function monthCounts(columns: Columns, mask: Mask): MonthCounts {
  const extent = monthExtent(columns) ?? { from: 0, until: 0 };
  const steps = new Int32Array(extent.until - extent.from + 1);
  let yearOnly = 0;
  let undated = 0;
  for (let index = 0; index < columns.size; index++) {
    if (mask[index] === 0) continue;
    const start = columns.from[index] ?? -1;
    if (start >= 0) {
      change(steps, start - extent.from, 1);
      change(steps, (columns.until[index] ?? start + 1) - extent.from, -1);
    } else if ((columns.yearFrom[index] ?? -1) >= 0) yearOnly++;
    else undated++;
  }
  const byMonth = new Uint32Array(extent.until - extent.from);
  let running = 0;
  for (let at = 0; at < byMonth.length; at++) {
    running += steps[at] ?? 0;
    byMonth[at] = running;
  }
  return { first: extent.from, byMonth, yearOnly, undated };
}

/** How many of the events have each value of the facet; values that none has are left out. */
export function facetCounts(columns: Columns, facet: Facet, indexes: Uint32Array): ReadonlyMap<string, number> {
  const column = columns.facets[facet];
  const tally = new Uint32Array(column.codes.length);
  for (const index of indexes) {
    const end = column.at[index + 1] ?? 0;
    for (let at = column.at[index] ?? 0; at < end; at++) change(tally, column.values[at] ?? 0, 1);
  }
  const counts = new Map<string, number>();
  column.codes.forEach((code, number) => {
    const count = tally[number] ?? 0;
    if (count > 0) counts.set(code, count);
  });
  return counts;
}

function change(sums: Int32Array | Uint32Array, at: number, by: number): void {
  sums[at] = (sums[at] ?? 0) + by;
}

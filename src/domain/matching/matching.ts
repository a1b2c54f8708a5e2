import type { Columns } from '#domain/columns/columns.ts';
import type { FacetColumn } from '#domain/columns/facetColumn.ts';
import { runOf } from '#domain/columns/monthColumns.ts';
import { FACETS, type Facet, type Filter } from '#domain/filter.ts';
import { monthNumbersOf, type Period } from '#domain/time/period.ts';

/** One byte an event, 1 where it passes. Never changed once handed out. */
export type Mask = Uint8Array;

/** Which events the words of a search find; null where nothing is searched. */
export type SearchHits = Mask | null;

/**
 * Events that pass everything but the period, and but one facet where it is named (a facet's own counts
 * must not be narrowed by its own choice). Time: one pass for each part that asks something.
 */
export function passingMask(columns: Columns, filter: Filter, hits: SearchHits, exceptFacet?: Facet): Mask {
  const mask: Mask = hits ? hits.slice() : new Uint8Array(columns.size).fill(1);
  for (const facet of FACETS) {
    if (facet === exceptFacet || filter[facet].length === 0) continue;
    keepFacet(mask, columns.facets[facet], filter[facet], facet === 'countries' ? filter.match : 'any');
  }
  if (filter.events.length > 0) keepChosen(mask, columns, filter.events);
  return mask;
}

function keepChosen(mask: Mask, { indexOf }: Columns, ids: readonly string[]): void {
  const chosen = new Set(ids.map((id) => indexOf.get(id)));
  for (let index = 0; index < mask.length; index++) {
    if (!chosen.has(index)) mask[index] = 0;
  }
}

/**
 * Indexes of the events that are in the mask and in the period, in the order of the dataset. Time: the events that
 * begin in the period, and those of several months.
 */
export function matchingIndexes(columns: Columns, mask: Mask, period: Period | null): Uint32Array {
  const [first, end] = period === null ? [0, columns.size] : runOf(columns, monthNumbersOf(period));
  const inPeriod = periodTest(columns, period);
  const found = new Uint32Array(columns.long.length + end - first);
  let count = 0;
  const keep = (index: number) => {
    if (mask[index] === 1 && inPeriod(index)) found[count++] = index;
  };
  for (const index of columns.long) {
    if (index >= first) break;
    keep(index);
  }
  for (let index = first; index < end; index++) keep(index);
  return found.slice(0, count);
}

/**
 * Whether an event's span overlaps the period. One known only to the year is in a period that covers
 * the whole of it, and in no part of it: nothing says that it was in that part.
 */
export function periodTest(columns: Columns, period: Period | null): (index: number) => boolean {
  if (period === null) return () => true;
  const { from, until } = monthNumbersOf(period);
  return (index) => {
    const start = columns.from[index] ?? -1;
    if (start >= 0) return start < until && (columns.until[index] ?? -1) > from;
    const year = columns.yearFrom[index] ?? -1;
    return year >= from && year >= 0 && (columns.yearUntil[index] ?? -1) <= until;
  };
}

function keepFacet(mask: Mask, column: FacetColumn, chosen: readonly string[], match: 'any' | 'all'): void {
  const wanted = new Uint8Array(column.codes.length);
  let known = 0;
  for (const code of new Set(chosen)) {
    const number = column.numberOf.get(code);
    if (number !== undefined) wanted[number] = 1;
    if (number !== undefined) known++;
  }
  const needed = match === 'any' ? 1 : new Set(chosen).size;
  if (known < needed) {
    mask.fill(0);
    return;
  }
  for (let index = 0; index < mask.length; index++) {
    if (mask[index] === 0) continue;
    let found = 0;
    const end = column.at[index + 1] ?? 0;
    for (let at = column.at[index] ?? 0; at < end; at++) found += wanted[column.values[at] ?? 0] ?? 0;
    if (found < needed) mask[index] = 0;
  }
}

import type { Columns } from '#domain/columns/columns.ts';
import type { CalendarDate } from '#domain/time/calendarDate.ts';
import { monthAt } from '#domain/time/month.ts';
import { monthNumbersOf, type Period } from '#domain/time/period.ts';

/** Events that stand under one heading: positions `from` to `until` (half-open) of the listing. */
export type ListingGroup = {
  /** A month, or a year where no month is known; null for undated events. */
  readonly date: CalendarDate | null;
  readonly from: number;
  readonly until: number;
};

/**
 * Events in the order of the list: by month, after the months of a year those known only to that year, undated last.
 * The answers to a search may stand by how well they answer instead, and then without groups.
 */
export type Listing = {
  /** Indexes in the dataset. */
  readonly indexes: Uint32Array;
  readonly groups: readonly ListingGroup[];
};

/** A line of the list: its headings and its events, counted together. */
export type ListingRow =
  | { readonly kind: 'heading'; readonly group: ListingGroup }
  | { readonly kind: 'event'; readonly index: number };

/** Each year has twelve months and a place behind them for what is known only to the year. */
const SLOTS = 13;
const UNDATED = Number.POSITIVE_INFINITY;

/**
 * Groups matching events, given in the order of the dataset. An event of several months stands once,
 * in the first of them that the period covers.
 */
export function buildListing(columns: Columns, matching: Uint32Array, period: Period | null): Listing {
  const { from } = monthNumbersOf(period);
  const keys = Float64Array.from(matching, (index) => groupKey(columns, index, from));
  const sizes = new Map<number, number>();
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const next = new Map<number, number>();
  let at = 0;
  const groups = [...sizes]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, size]) => {
      next.set(key, at);
      at += size;
      return { date: groupDate(key), from: at - size, until: at };
    });
  const indexes = new Uint32Array(matching.length);
  keys.forEach((key, order) => {
    const place = next.get(key) ?? 0;
    indexes[place] = matching[order] ?? 0;
    next.set(key, place + 1);
  });
  return { indexes, groups };
}

export function rowCount({ indexes, groups }: Listing): number {
  return indexes.length + groups.length;
}

/** The row at a place of the list, 0 its first heading; null outside. */
export function rowAt(listing: Listing, row: number): ListingRow | null {
  const number = groupNumber(listing, row);
  const group = listing.groups[number];
  const position = row - number - 1;
  if (group && position < group.from) return { kind: 'heading', group };
  const index = listing.indexes[position];
  return index === undefined ? null : { kind: 'event', index };
}

/** A number for each row that tells it from all others: headings below zero, events their index. In one pass, for a long list is asked for all of them. */
export function rowKeys(listing: Listing): Int32Array {
  const { indexes, groups } = listing;
  const keys = new Int32Array(rowCount(listing));
  if (groups.length === 0) keys.set(indexes);
  groups.forEach(({ from, until }, number) => {
    const heading = from + number;
    keys[heading] = -1 - heading;
    keys.set(indexes.subarray(from, until), heading + 1);
  });
  return keys;
}

/** Where in the list an event stands, headings counted; null where it is not listed. */
export function rowOf({ indexes, groups }: Listing, index: number): number | null {
  const position = indexes.indexOf(index);
  return position < 0 ? null : position + groups.findLastIndex(({ from }) => from <= position) + 1;
}

/** The heading that a row stands under; null outside the list. */
export function groupOfRow(listing: Listing, row: number): ListingGroup | null {
  return listing.groups[groupNumber(listing, row)] ?? null;
}

/** By halves: a long list asks this for each of its rows. */
function groupNumber({ groups }: Listing, row: number): number {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.from ?? 0) + middle <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function groupKey(columns: Columns, index: number, firstMonth: number): number {
  const month = columns.from[index] ?? -1;
  if (month >= 0) return slotOf(Math.max(month, firstMonth));
  const year = columns.yearFrom[index] ?? -1;
  return year >= 0 ? Math.floor(year / 12) * SLOTS + 12 : UNDATED;
}

function slotOf(month: number): number {
  return Math.floor(month / 12) * SLOTS + (month % 12);
}

function groupDate(key: number): CalendarDate | null {
  if (key === UNDATED) return null;
  const year = Math.floor(key / SLOTS);
  const slot = key % SLOTS;
  return slot === 12 ? String(year).padStart(4, '0') : monthAt(year * 12 + slot);
}

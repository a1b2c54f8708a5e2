import type { Dataset } from '#domain/dataset.ts';
import { datePrecision, parseCalendarDate } from '#domain/time/calendarDate.ts';
import { readDataset, rowsOf } from './readDataset.ts';
import { soundEvent } from './soundEvent.ts';

/** The top of a list, whole in itself. */
export type FirstEvents = Pick<Dataset, 'events' | 'groups'>;

/** Fewer events are all read as soon. */
const MANY = 5000;

/** Rows that fill a high screen. */
const FIRST = 30;

type Dated = { readonly date: string; readonly row: unknown };

/**
 * The events with which the list of a large dataset in the atlas's own form will begin, found without reading the others.
 * Null for a smaller dataset, and where no event has a month. What is wrong with them is said when all are read.
 */
export function firstEvents(raw: unknown): FirstEvents | null {
  const rows = rowsOf(raw);
  if (!Array.isArray(rows) || rows.length < MANY) return null;
  const events = earliest(rows).map(({ row }) => row);
  const { dataset } = readDataset(Array.isArray(raw) ? events : { ...(raw as object), events }, soundEvent);
  return dataset.events.length > 0 ? { events: dataset.events, groups: dataset.groups } : null;
}

/** Dates as they are written stand in the order of the list: the earlier first, and the coarser. */
function earliest(rows: readonly unknown[]): readonly Dated[] {
  const first: Dated[] = [];
  for (const row of rows) {
    const date = dateIn(row);
    const last = first[FIRST - 1];
    if (date === null || (last && date >= last.date) || !hasMonth(date)) continue;
    const place = first.findIndex((other) => date < other.date);
    first.splice(place < 0 ? first.length : place, 0, { date, row });
    first.length = Math.min(first.length, FIRST);
  }
  return first;
}

function dateIn(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null;
  const { start, end } = row as Readonly<Record<string, unknown>>;
  const date = start ?? end;
  return typeof date === 'string' ? date : null;
}

/** Events known only to the year stand behind all its months. */
function hasMonth(date: string): boolean {
  return parseCalendarDate(date) !== null && datePrecision(date) !== 'year';
}

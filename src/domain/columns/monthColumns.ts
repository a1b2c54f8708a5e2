import type { CooperationEvent } from '#domain/event.ts';
import { firstDay } from '#domain/time/calendarDate.ts';
import { type Extent, type MonthNumber, monthNumber } from '#domain/time/month.ts';
import { spanOf } from '#domain/time/span.ts';

/** When each event takes place, and where in the order of the list the events of a month begin. */
export type MonthColumns = {
  /** Month numbers, half-open; an event without a month has from = until = -1. */
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** For events known only to the year: month numbers of those years, else -1. */
  readonly yearFrom: Int32Array;
  readonly yearUntil: Int32Array;
  /** The events that begin in month `firstMonth + i` or later have the indexes from `begins[i]`; the last are undated. */
  readonly firstMonth: MonthNumber;
  readonly begins: Uint32Array;
  /** Indexes of the events of several months, which are in periods that they do not begin in. */
  readonly long: Uint32Array;
};

/** Of events in the order of the list. */
export function buildMonthColumns(events: readonly CooperationEvent[]): MonthColumns {
  const months = () => new Int32Array(events.length).fill(-1);
  const from = months();
  const until = months();
  const yearFrom = months();
  const yearUntil = months();
  const long: number[] = [];
  events.forEach((event, index) => {
    const span = spanOf(event);
    if (!span) return;
    const [first, end] = span.precision === 'month' ? [from, until] : [yearFrom, yearUntil];
    first[index] = span.from;
    end[index] = span.until;
    if (span.precision === 'month' && span.until - span.from > 1) long.push(index);
  });
  return { from, until, yearFrom, yearUntil, ...buildBegins(events), long: Uint32Array.from(long) };
}

/** Indexes, half-open, of the events that begin in months of the extent: two look-ups, whatever the number of events. */
export function runOf({ firstMonth, begins }: MonthColumns, { from, until }: Extent): readonly [number, number] {
  const beginOf = (month: MonthNumber) => begins[Math.min(Math.max(month - firstMonth, 0), begins.length - 1)] ?? 0;
  return [beginOf(from), beginOf(until)];
}

/** Whether anything is known of when an event took place. */
export function isDated({ from, yearFrom }: MonthColumns, index: number): boolean {
  return (from[index] ?? -1) >= 0 || (yearFrom[index] ?? -1) >= 0;
}

function buildBegins(events: readonly CooperationEvent[]): Pick<MonthColumns, 'firstMonth' | 'begins'> {
  const months = events.map(beginMonth).filter((month) => month !== null);
  const firstMonth = months[0] ?? 0;
  const begins = new Uint32Array((months.at(-1) ?? firstMonth - 1) - firstMonth + 2);
  for (const month of months) begins[month - firstMonth + 1] = (begins[month - firstMonth + 1] ?? 0) + 1;
  for (let at = 1; at < begins.length; at++) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  return { firstMonth, begins };
}

/** The month by which the list orders an event; null where it is undated. */
function beginMonth({ start, end }: CooperationEvent): MonthNumber | null {
  const date = start ?? end;
  return date === null ? null : monthNumber(firstDay(date));
}

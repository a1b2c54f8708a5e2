import type { CooperationEvent } from '#domain/event.ts';
import { firstDay } from '#domain/time/calendarDate.ts';
import { type Extent, type MonthNumber, monthNumber } from '#domain/time/month.ts';
import { spanOf } from '#domain/time/span.ts';
import type { Taking } from './taking.ts';

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

export function startMonthColumns(size: number): Taking<MonthColumns> {
  const months = () => new Int32Array(size).fill(-1);
  const from = months();
  const until = months();
  const yearFrom = months();
  const yearUntil = months();
  const long: number[] = [];
  const beginMonths: MonthNumber[] = [];
  const take = (event: CooperationEvent, index: number) => {
    const first = event.start ?? event.end;
    const span = spanOf(event);
    if (!span || !first) return;
    // What the list orders it by: where only the end is coarse, the span is one of whole years.
    beginMonths.push(monthNumber(firstDay(first)));
    const [begin, end] = span.precision === 'month' ? [from, until] : [yearFrom, yearUntil];
    begin[index] = span.from;
    end[index] = span.until;
    if (span.precision === 'month' && span.until - span.from > 1) long.push(index);
  };
  const finish = () => ({
    from,
    until,
    yearFrom,
    yearUntil,
    ...buildBegins(beginMonths),
    long: Uint32Array.from(long),
  });
  return { take, finish };
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

function buildBegins(months: readonly MonthNumber[]): Pick<MonthColumns, 'firstMonth' | 'begins'> {
  const firstMonth = months[0] ?? 0;
  const begins = new Uint32Array((months.at(-1) ?? firstMonth - 1) - firstMonth + 2);
  for (const month of months) begins[month - firstMonth + 1] = (begins[month - firstMonth + 1] ?? 0) + 1;
  for (let at = 1; at < begins.length; at++) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  return { firstMonth, begins };
}

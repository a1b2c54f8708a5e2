import type { CooperationEvent } from '#domain/event.ts';
import { firstDay } from '#domain/time/calendarDate.ts';
import type { Order } from '#domain/time/listOrder.ts';
import { type Extent, type MonthNumber, monthNumber } from '#domain/time/month.ts';
import { spanOf } from '#domain/time/span.ts';
import { inOrder, type Taking } from './taking.ts';

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

export function startMonthColumns(): Taking<MonthColumns> {
  const from: MonthNumber[] = [];
  const until: MonthNumber[] = [];
  const yearFrom: MonthNumber[] = [];
  const yearUntil: MonthNumber[] = [];
  const beginMonths: MonthNumber[] = [];
  const take = (event: CooperationEvent) => {
    const first = event.start ?? event.end;
    const span = spanOf(event);
    const month = span?.precision === 'month' ? span : NO_MONTHS;
    const year = span?.precision === 'year' ? span : NO_MONTHS;
    from.push(month.from);
    until.push(month.until);
    yearFrom.push(year.from);
    yearUntil.push(year.until);
    // What the list orders it by: where only the end is coarse, the span is one of whole years.
    beginMonths.push(first === null ? -1 : monthNumber(firstDay(first)));
  };
  const finish = (order: Order) => {
    const months = {
      from: inOrder(Int32Array, from, order),
      until: inOrder(Int32Array, until, order),
      yearFrom: inOrder(Int32Array, yearFrom, order),
      yearUntil: inOrder(Int32Array, yearUntil, order),
    };
    return { ...months, ...buildBegins(inOrder(Int32Array, beginMonths, order)), long: longOf(months) };
  };
  return { take, finish };
}

const NO_MONTHS = { from: -1, until: -1 };

function longOf({ from, until }: Pick<MonthColumns, 'from' | 'until'>): Uint32Array {
  const long: number[] = [];
  from.forEach((first, index) => {
    if ((until[index] ?? 0) - first > 1) long.push(index);
  });
  return Uint32Array.from(long);
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

/** The months in which events begin, in the order of the list; those without one, -1, stand at the end. */
function buildBegins(beginMonths: Int32Array): Pick<MonthColumns, 'firstMonth' | 'begins'> {
  const undated = beginMonths.indexOf(-1);
  const months = undated < 0 ? beginMonths : beginMonths.subarray(0, undated);
  const firstMonth = months[0] ?? 0;
  const begins = new Uint32Array((months.at(-1) ?? firstMonth - 1) - firstMonth + 2);
  for (const month of months) begins[month - firstMonth + 1] = (begins[month - firstMonth + 1] ?? 0) + 1;
  for (let at = 1; at < begins.length; at++) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  return { firstMonth, begins };
}

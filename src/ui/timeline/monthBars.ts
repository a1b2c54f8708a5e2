import type { MonthCounts } from '#domain/matching/counts.ts';
import type { Extent, MonthNumber } from '#domain/time/month.ts';

/** One bar: how many events overlap the month, of those that match the other filters and of all. */
export type Bar = { readonly month: MonthNumber; readonly count: number; readonly total: number };

/** A bar for each month, empty ones too. */
export function monthBars(months: Extent, matching: MonthCounts, all: MonthCounts): readonly Bar[] {
  return Array.from({ length: months.until - months.from }, (_, at) => {
    const month = months.from + at;
    return { month, count: countIn(matching, month), total: countIn(all, month) };
  });
}

/** From the first month that has an event to the last; null where no event has a month. */
export function monthsWithEvents({ first, byMonth }: MonthCounts): Extent | null {
  return byMonth.length === 0 ? null : { from: first, until: first + byMonth.length };
}

/** The height of the tallest bar, in events; at least one. */
export function mostInAMonth({ byMonth }: MonthCounts): number {
  return byMonth.reduce((most, count) => Math.max(most, count), 1);
}

function countIn({ first, byMonth }: MonthCounts, month: MonthNumber): number {
  return byMonth[month - first] ?? 0;
}

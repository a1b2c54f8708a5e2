import type { Extent, MonthNumber } from '#domain/time/month.ts';

/** Where months stand on a line, in px from its left edge. */
export type MonthScale = {
  readonly months: Extent;
  readonly monthPx: number;
  /** The left edge of a month; months outside the line are brought to its ends. */
  readonly leftOf: (month: MonthNumber) => number;
  /** The month nearest to a point; points outside the line belong to its first or last month. */
  readonly monthAt: (px: number) => MonthNumber;
};

/** Shares a line of a width among the months, with a margin at both ends. Widths in px. */
export function monthScale(months: Extent, width: number, margin: number): MonthScale {
  const count = Math.max(months.until - months.from, 1);
  const monthPx = Math.max(width - 2 * margin, count) / count;
  return {
    months,
    monthPx,
    leftOf: (month) => margin + (between(month, months.from, months.until) - months.from) * monthPx,
    monthAt: (px) => between(months.from + Math.floor((px - margin) / monthPx), months.from, months.until - 1),
  };
}

/** The value, or the end that it lies beyond. */
export function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

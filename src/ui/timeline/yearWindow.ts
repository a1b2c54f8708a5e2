import { type Extent, type MonthNumber, overlap } from '#domain/time/month.ts';
import type { Period } from '#domain/time/period.ts';
import { chosenMonths } from './chosenMonths.ts';
import { between } from './monthScale.ts';

/** Above this years come first, and the bars show the months of some of them. */
const MOST_MONTHS = 60;

/** Narrower than this a month can neither be read nor hit. */
const LEAST_MONTH_PX = 8;

/** How many months the bars show on a line of a width in px: all, or whole years of them. */
export function visibleCount(axis: Extent, width: number): number {
  const count = axis.until - axis.from;
  if (count <= MOST_MONTHS) return count;
  return between(Math.floor(width / LEAST_MONTH_PX / 12) * 12, 12, MOST_MONTHS);
}

/** The months shown: the last ones at first, then those shown before; where nothing chosen is among them, whole years around its first one. */
export function visibleMonths(axis: Extent, count: number, before: number | null, period: Period | null): Extent {
  const from = between(before ?? axis.until, axis.from, axis.until - count);
  const chosen = chosenMonths(axis, period);
  const isSeen = period === null || overlap(chosen, { from, until: from + count });
  const inside = isSeen ? from : between(yearsAround(chosen.from, count), axis.from, axis.until - count);
  return { from: inside, until: inside + count };
}

/** What comes before and after is seen too, and Play moves the bars every few years only. */
function yearsAround(month: MonthNumber, count: number): MonthNumber {
  return (Math.floor(month / 12) - Math.floor(count / 24)) * 12;
}

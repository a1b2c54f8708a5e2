import type { Extent } from '#domain/time/month.ts';
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

/** The months shown: the last ones at first, then those shown before, moved by whole years where nothing chosen is among them. */
export function visibleMonths(axis: Extent, count: number, before: number | null, period: Period | null): Extent {
  const from = between(before ?? axis.until, axis.from, axis.until - count);
  if (period === null) return { from, until: from + count };
  const chosen = chosenMonths(axis, period);
  const near = chosen.until <= from || chosen.from >= from + count ? firstShown(chosen, from, count) : from;
  const inside = between(near, axis.from, axis.until - count);
  return { from: inside, until: inside + count };
}

/** Going back, the chosen year comes first; going on, it comes last. */
function firstShown(chosen: Extent, from: number, count: number): number {
  const back = chosen.until <= from;
  return back ? Math.floor(chosen.from / 12) * 12 : Math.ceil(chosen.until / 12) * 12 - count;
}

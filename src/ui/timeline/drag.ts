import type { Extent, MonthNumber } from '#domain/time/month.ts';
import { movedMonths } from './chosenMonths.ts';
import { between, type MonthScale } from './monthScale.ts';

/** What a pointer takes hold of: an end of the chosen months, the months between, or nothing yet. */
export type Grip = 'first' | 'last' | 'span' | 'new';

/** How far outside and inside the chosen months their ends can be held, in px. */
export const GRIP_OUTSIDE = 12;
export const GRIP_INSIDE = 4;

const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
};

/** What lies under a point, in px. Where all months are chosen there is nothing to move, so a new span begins. */
export function gripAt(scale: MonthScale, chosen: Extent, all: boolean, px: number): Grip {
  const left = scale.leftOf(chosen.from);
  const right = scale.leftOf(chosen.until);
  if (px >= left - GRIP_OUTSIDE && px <= left + GRIP_INSIDE) return 'first';
  if (px >= right - GRIP_INSIDE && px <= right + GRIP_OUTSIDE) return 'last';
  return !all && px > left && px < right ? 'span' : 'new';
}

/** The months chosen once a grip has gone from one point to another, in px; never beyond the months in sight. */
export function draggedMonths(scale: MonthScale, grip: Grip, before: Extent, startPx: number, px: number): Extent {
  const start = scale.monthAt(startPx);
  const now = scale.monthAt(px);
  if (grip === 'new') return { from: Math.min(start, now), until: Math.max(start, now) + 1 };
  const least = Math.min(before.from, scale.months.from);
  const most = Math.max(before.until, scale.months.until);
  const by = Math.round((px - startPx) / scale.monthPx);
  if (grip === 'first') return { ...before, from: between(before.from + by, least, before.until - 1) };
  if (grip === 'last') return { ...before, until: between(before.until + by, before.from + 1, most) };
  return movedMonths({ from: least, until: most }, before, by);
}

/** Where a key takes an end of the chosen months; null for a key that does not move it. */
export function monthByKey(key: string, month: MonthNumber, least: MonthNumber, most: MonthNumber): MonthNumber | null {
  if (key === 'Home') return least;
  if (key === 'End') return most;
  const step = KEY_STEPS[key];
  return step === undefined ? null : between(month + step, least, most);
}

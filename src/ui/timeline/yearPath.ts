import type { MonthCounts } from '#domain/matching/counts.ts';
import type { MonthNumber } from '#domain/time/month.ts';

/** The twelve bars of a year as one SVG path, 12 wide and 10 high; empty months draw nothing. */
export function yearPath(january: MonthNumber, { first, byMonth }: MonthCounts, most: number): string {
  return Array.from({ length: 12 }, (_, at) => {
    const count = byMonth[january + at - first] ?? 0;
    const height = Math.max((count / most) * 10, 0.8).toFixed(1);
    return count === 0 ? '' : `M${at} 10v-${height}h.8v${height}z`;
  }).join('');
}

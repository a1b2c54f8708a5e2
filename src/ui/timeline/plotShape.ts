/** The heights of the plot from top to bottom, in px: the counts, the bars, the names of the months. */
export type PlotShape = {
  readonly top: number;
  readonly barsPx: number;
  readonly height: number;
  /** From the foot of the bars down to the line that the names of the months stand on. */
  readonly namesPx: number;
};

const COUNTS_PX = 18;
const NAMES_PX = 22;
const COMPACT_BELOW_PX = 480;

/** `scale`: how many times larger than usual the reader wants text. */
export function plotShape(width: number, scale: number): PlotShape {
  const barsPx = width < COMPACT_BELOW_PX ? 26 : 36;
  const [top, names] = [COUNTS_PX * scale, NAMES_PX * scale];
  return { top, barsPx, height: top + barsPx + names, namesPx: names * 0.73 };
}

/** One event is always seen, none never is. */
export function barHeight(count: number, most: number, { barsPx }: PlotShape): number {
  return count === 0 ? 0 : Math.max(2, Math.round((count / most) * barsPx));
}

/** Room for the name of a month, and for that of a year in its place, in px. */
export const NAME_PX = 44;

/** How many months share a name below the bars: as few as the width leaves room for. */
export function namedEvery(monthPx: number): 1 | 3 | 12 {
  if (monthPx >= NAME_PX) return 1;
  return monthPx * 3 >= NAME_PX ? 3 : 12;
}

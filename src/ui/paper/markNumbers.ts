import type { Pixel, Projection } from '#map/camera/projection.ts';
import { clusterEvents, type Mark } from '#map/marks/layout.ts';
import { PALETTES } from '#map/palette.ts';
import { precisionAt, type Scene, typeAt } from '#map/scene.ts';

/** What stands on a mark, in the colours that keep it legible there. */
export type MarkNumber = { readonly at: Pixel; readonly words: string; readonly fill: string; readonly halo: string };

/** More would not fit on the disc of a cluster. */
const MOST_RUNS = 3;

/** The place of each mark's events in the list, `numberOf` its index in the dataset: `4`, or `1–3, 7` on a cluster. */
export function markNumbers(
  marks: readonly Mark[],
  numberOf: (index: number) => number,
  { theme, places }: Scene,
  projection: Projection,
): readonly MarkNumber[] {
  const { types, panel, ink } = PALETTES[theme];
  return marks.flatMap((mark) => {
    const place = projection.project(mark.longitude, mark.latitude);
    if (!place) return [];
    const at = { x: place.x + mark.dx, y: place.y + mark.dy };
    if (mark.kind === 'cluster') {
      return { at, words: runsOf(Array.from(clusterEvents(mark), numberOf)), fill: panel, halo: ink };
    }
    const colour = types[typeAt(places, mark.index)];
    const isHollow = places.inferred[mark.index] === 1 || precisionAt(places, mark.index) === 'country';
    const words = String(numberOf(mark.index));
    return { at, words, fill: isHollow ? ink : panel, halo: isHollow ? panel : colour };
  });
}

/** `1–3, 7`: numbers as runs, the first few of them. */
export function runsOf(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const written = runs.slice(0, MOST_RUNS).map(([first, last]) => (first === last ? first : `${first}–${last}`));
  return written.join(', ') + (runs.length > MOST_RUNS ? ' …' : '');
}

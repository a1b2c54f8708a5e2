/** What a page holds after everything unused was collected: megabytes, DOM nodes, listeners. */
export type Footprint = { readonly heap: number; readonly nodes: number; readonly listeners: number };

/** What a cache may take without being a leak. */
const ALLOWED = 1.05;

/** What grew from third to third of the time: even the least at the end is above the most at the beginning. */
export function growsSteadily(found: readonly Footprint[]): readonly (keyof Footprint)[] {
  const third = Math.floor(found.length / 3);
  if (third === 0) return [];
  return (['heap', 'nodes', 'listeners'] as const).filter((part) => {
    const values = found.map((one) => one[part]);
    const middle = values.slice(third, -third);
    const most = Math.max(...values.slice(0, third));
    const least = Math.min(...values.slice(-third));
    return least > most * ALLOWED && least > Math.min(...middle);
  });
}

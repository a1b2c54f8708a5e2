/** What is measured, in the order of the table. */
export const FIGURES = {
  usableKb: { says: 'until the list is usable, kB brotli', floor: null, digits: 1 },
  readyKb: { says: 'until the map is ready, kB brotli', floor: 'readyKb', digits: 1 },
  eventPageKb: { says: 'one more event page, kB brotli', floor: null, digits: 1 },
  contentful: { says: 'first contentful paint, ms', floor: 'ready', digits: 0 },
  visible: { says: 'events visible, ms', floor: 'ready', digits: 0 },
  listed: { says: 'list usable, ms', floor: 'ready', digits: 0 },
  ready: { says: 'live map ready, ms', floor: 'ready', digits: 0 },
  startLongest: { says: 'longest task until then, ms', floor: 'startLongest', digits: 0 },
  startBlocked: { says: 'tasks until then beyond 50 ms each, ms', floor: 'startBlocked', digits: 0 },
  step: { says: 'month step painted, ms', floor: 'step', digits: 1 },
  stepMain: { says: 'main thread a step, ms', floor: null, digits: 1 },
  steps: { says: 'steps a second', floor: null, digits: 1 },
  play: { says: 'frames a second during Play', floor: null, digits: 1 },
  longest: { says: 'longest task during Play, ms', floor: null, digits: 0 },
  country: { says: 'filter by country painted, ms', floor: 'step', digits: 1 },
  firstKey: { says: 'first search keystroke painted, ms', floor: 'step', digits: 1 },
  laterKey: { says: 'later search keystroke painted, ms', floor: 'step', digits: 1 },
  open: { says: 'event opened, ms', floor: 'step', digits: 1 },
  pan: { says: 'panning, frames a second', floor: 'pan', digits: 1 },
  heap: { says: 'heap when the map is ready, MB', floor: 'heap', digits: 1 },
  buffers: { says: 'typed arrays beside it, MB', floor: 'buffers', digits: 1 },
  heapAtEnd: { says: 'heap after all of this, MB', floor: 'heap', digits: 1 },
} as const satisfies Readonly<Record<string, FigureKind>>;

type FigureKind = {
  readonly says: string;
  /** The floor's figure that it is set in proportion to; null where the floor has nothing like it. */
  readonly floor: string | null;
  readonly digits: number;
};

export type FigureName = keyof typeof FIGURES;

export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** Null where the page did not get there. */
export type Figures = { readonly [N in FigureName]?: number | null };

/** Of each figure over the repeats; a figure that one repeat lacks is lacking. */
export function medians(repeats: readonly Figures[]): Figures {
  return Object.fromEntries(
    FIGURE_NAMES.flatMap((name) => {
      const values = repeats.map((figures) => figures[name]);
      if (values.every((value) => value === undefined)) return [];
      return [[name, values.every((value) => typeof value === 'number') ? median(values) : null]];
    }),
  );
}

/** NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}

/** The figure as a share of the floor's; null where either is lacking or nothing like it is measured there. */
export function ratio(name: FigureName, figures: Figures, floor: Figures): number | null {
  const { floor: like } = FIGURES[name];
  const value = figures[name];
  const least = like && floor[like];
  return typeof value === 'number' && typeof least === 'number' && least > 0 ? value / least : null;
}

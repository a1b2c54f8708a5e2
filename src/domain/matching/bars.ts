import type { Columns } from '#domain/columns/columns.ts';
import { type MonthNumber, monthAt } from '#domain/time/month.ts';
import { monthNumbersOf, type Period } from '#domain/time/period.ts';
import { monthExtent } from './counts.ts';

/** Stretches of months side by side, and where each event stands in them. */
export type Bars = {
  readonly unit: 'month' | 'year';
  /** Bar i is the months edges[i] to edges[i + 1], half-open; no edges where there is nothing to show. */
  readonly edges: readonly MonthNumber[];
  /** Event i counts in the bars first[i] to end[i], half-open. */
  readonly first: Int32Array;
  readonly end: Int32Array;
};

/** More bars than this are no longer told apart, and years take the place of months. */
const MOST_MONTHS = 60;

/**
 * The months in which the dataset has events, as far as the period goes; calendar years above sixty of them.
 * An event counts in a bar where choosing the bar's period would find it: it overlaps the bar's months, or is
 * known only to a year that the bar covers.
 */
export function buildBars(columns: Columns, period: Period | null): Bars {
  const { unit, edges } = edgesOf(columns, period);
  const count = Math.max(edges.length - 1, 0);
  const start = edges[0] ?? 0;
  const barAt = (month: MonthNumber) =>
    unit === 'month' ? month - start : Math.floor(month / 12) - Math.floor(start / 12);
  const first = new Int32Array(columns.size);
  const end = new Int32Array(columns.size);
  for (let index = 0; index < columns.size; index++) {
    const from = columns.from[index] ?? -1;
    const yearFrom = columns.yearFrom[index] ?? -1;
    if (from >= 0) {
      first[index] = Math.min(Math.max(barAt(from), 0), count);
      end[index] = Math.max(Math.min(barAt((columns.until[index] ?? 0) - 1) + 1, count), first[index] ?? 0);
    } else if (yearFrom >= 0) {
      const bar = barAt(yearFrom);
      const covered = (edges[bar] ?? Infinity) <= yearFrom && (edges[bar + 1] ?? 0) >= (columns.yearUntil[index] ?? 0);
      first[index] = covered ? bar : 0;
      end[index] = covered ? bar + 1 : 0;
    }
  }
  return { unit, edges, first, end };
}

/** The months of one bar: what a reader chooses by choosing it. */
export function periodOfBar({ edges }: Pick<Bars, 'edges'>, bar: number): Period {
  return { from: monthAt(edges[bar] ?? 0), to: monthAt((edges[bar + 1] ?? 1) - 1) };
}

/** How many of the events stand in each bar. */
export function barCounts(bars: Bars, indexes: Uint32Array): Uint32Array {
  const steps = new Int32Array(Math.max(bars.edges.length, 1));
  for (const index of indexes) addSteps(steps, 0, bars, index);
  return summed(steps);
}

/** Notes where an event begins and ends, so that a long one costs as little as a short one. */
export function addSteps(steps: Int32Array, offset: number, { first, end }: Bars, index: number): void {
  const from = offset + (first[index] ?? 0);
  const until = offset + (end[index] ?? 0);
  steps[from] = (steps[from] ?? 0) + 1;
  steps[until] = (steps[until] ?? 0) - 1;
}

/** From the steps of all events to the height of each bar; the last step only ends them. */
export function summed(steps: Int32Array): Uint32Array {
  let running = 0;
  return Uint32Array.from(steps.subarray(0, -1), (step) => {
    running += step;
    return running;
  });
}

function edgesOf(columns: Columns, period: Period | null): Pick<Bars, 'unit' | 'edges'> {
  const all = monthExtent(columns);
  if (!all) return { unit: 'month', edges: [] };
  const asked = monthNumbersOf(period);
  const clipped = (from: MonthNumber, until: MonthNumber) => [Math.max(from, asked.from), Math.min(until, asked.until)];
  const [from = 0, until = 0] = clipped(all.from, all.until);
  if (from >= until) return { unit: 'month', edges: [] };
  if (until - from <= MOST_MONTHS) {
    return { unit: 'month', edges: Array.from({ length: until - from + 1 }, (_, at) => from + at) };
  }
  const [start = 0, end = 0] = clipped(Math.floor(from / 12) * 12, Math.ceil(until / 12) * 12);
  const edges = [start];
  for (let year = (Math.floor(start / 12) + 1) * 12; year < end; year += 12) edges.push(year);
  return { unit: 'year', edges: [...edges, end] };
}

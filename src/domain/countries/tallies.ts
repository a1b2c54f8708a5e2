import type { Columns } from '#domain/columns/columns.ts';
import { isDated } from '#domain/columns/monthColumns.ts';
import { EVENT_TYPES } from '#domain/event.ts';
import { addSteps, type Bars, summed } from '#domain/matching/bars.ts';

/** What the events of one country, or of one group, add up to. */
export type Tally = {
  readonly code: string;
  readonly events: number;
  /** Indexes of the first and the last event that has a date, in the order of the list; null where none has. */
  readonly first: number | null;
  readonly last: number | null;
  /** Events of each type, in the order of EVENT_TYPES. */
  readonly types: Uint32Array;
  /** Events in each bar. */
  readonly bars: Uint32Array;
};

/**
 * A tally for every country or group that takes part in one of the events, which come in the order of the
 * dataset. Time: one pass over the events, whatever the number of countries.
 */
export function buildTallies(
  columns: Columns,
  facet: 'countries' | 'groups',
  indexes: Uint32Array,
  bars: Bars,
): readonly Tally[] {
  const { codes, at, values } = columns.facets[facet];
  const width = Math.max(bars.edges.length, 1);
  const events = new Uint32Array(codes.length);
  const types = new Uint32Array(codes.length * EVENT_TYPES.length);
  const steps = new Int32Array(codes.length * width);
  const first = new Int32Array(codes.length).fill(-1);
  const last = new Int32Array(codes.length).fill(-1);
  for (const index of indexes) {
    const end = at[index + 1] ?? 0;
    for (let place = at[index] ?? 0; place < end; place++) {
      const code = values[place] ?? 0;
      const type = code * EVENT_TYPES.length + (columns.types[index] ?? 0);
      events[code] = (events[code] ?? 0) + 1;
      types[type] = (types[type] ?? 0) + 1;
      addSteps(steps, code * width, bars, index);
      if (!isDated(columns, index)) continue;
      if ((first[code] ?? -1) < 0) first[code] = index;
      last[code] = index;
    }
  }
  return codes.flatMap((code, number) => {
    if (events[number] === 0) return [];
    return {
      code,
      events: events[number] ?? 0,
      first: foundOrNull(first[number]),
      last: foundOrNull(last[number]),
      types: types.subarray(number * EVENT_TYPES.length, (number + 1) * EVENT_TYPES.length),
      bars: summed(steps.subarray(number * width, (number + 1) * width)),
    };
  });
}

function foundOrNull(index: number | undefined): number | null {
  return index === undefined || index < 0 ? null : index;
}

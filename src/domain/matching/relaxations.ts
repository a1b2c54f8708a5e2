import { FILTER_PARTS, type Filter, type FilterPart, filterIsEmpty, NO_FILTER, without } from '#domain/filter.ts';

/** A way to ask for less, and how many events would then match. */
export type Relaxation = {
  /** What is given up: one part, that all countries take part, or everything. */
  readonly gives: FilterPart | 'match' | 'all';
  readonly filter: Filter;
  readonly count: number;
};

/**
 * The smallest relaxations of a filter that matches nothing, by how little each adds. Where no single
 * step finds an event, the whole filter goes; empty where even that finds none.
 */
export function relaxations(filter: Filter, countMatching: (filter: Filter) => number): readonly Relaxation[] {
  const steps = FILTER_PARTS.filter((part) => asks(filter, part)).map((part) => ({
    gives: part,
    filter: without(filter, part),
  }));
  const anyCountry =
    filter.match === 'all' ? [{ gives: 'match' as const, filter: { ...filter, match: 'any' as const } }] : [];
  const found = counted([...anyCountry, ...steps], countMatching);
  return found.length > 0 ? found : counted([{ gives: 'all', filter: NO_FILTER }], countMatching);
}

type Step = Omit<Relaxation, 'count'>;

function counted(steps: readonly Step[], countMatching: (filter: Filter) => number): readonly Relaxation[] {
  return steps
    .map((step) => ({ ...step, count: countMatching(step.filter) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count);
}

function asks(filter: Filter, part: FilterPart): boolean {
  return !filterIsEmpty({ ...NO_FILTER, [part]: filter[part] });
}

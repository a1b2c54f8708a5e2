import type { Dataset } from './dataset.ts';
import type { CooperationEvent } from './event.ts';
import type { Facet } from './filter.ts';
import { FACETS } from './filter.ts';
import { spanOf } from './span.ts';

/** One facet of all events: event i has the values codes[values[at[i]]] … codes[values[at[i + 1] - 1]]. */
export type FacetColumn = {
  readonly codes: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly at: Uint32Array;
  readonly values: Uint32Array;
};

/**
 * The dataset as typed arrays, one entry an event, in the order of the dataset: what a step of the
 * timeline walks over instead of a hundred thousand objects.
 */
export type Columns = {
  readonly size: number;
  /** Month numbers, half-open; an event without a month has from = until = -1. */
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** For events known only to the year: month numbers of those years, else -1. */
  readonly yearFrom: Int32Array;
  readonly yearUntil: Int32Array;
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
  readonly indexOf: ReadonlyMap<string, number>;
};

export function buildColumns({ events }: Dataset): Columns {
  const size = events.length;
  const months = () => new Int32Array(size).fill(-1);
  const from = months();
  const until = months();
  const yearFrom = months();
  const yearUntil = months();
  events.forEach((event, index) => {
    const span = spanOf(event);
    if (!span) return;
    const [first, end] = span.precision === 'month' ? [from, until] : [yearFrom, yearUntil];
    first[index] = span.from;
    end[index] = span.until;
  });
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, facetColumn(events, facet)]));
  const indexOf = new Map(events.map((event, index) => [event.id, index]));
  return { size, from, until, yearFrom, yearUntil, facets: facets as Record<Facet, FacetColumn>, indexOf };
}

/** The values of one facet for one event, each once. */
export function facetValues(event: CooperationEvent, facet: Facet): readonly string[] {
  if (facet === 'types') return [event.type];
  if (facet === 'outcomes') return [...new Set(event.outcomes.map(({ kind }) => kind))];
  return [...new Set(event[facet])];
}

function facetColumn(events: readonly CooperationEvent[], facet: Facet): FacetColumn {
  const numberOf = new Map<string, number>();
  const at = new Uint32Array(events.length + 1);
  const values: number[] = [];
  events.forEach((event, index) => {
    for (const code of facetValues(event, facet)) {
      const number = numberOf.get(code) ?? numberOf.size;
      numberOf.set(code, number);
      values.push(number);
    }
    at[index + 1] = values.length;
  });
  return { codes: [...numberOf.keys()], numberOf, at, values: Uint32Array.from(values) };
}

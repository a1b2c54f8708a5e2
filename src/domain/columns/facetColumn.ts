import type { CooperationEvent } from '#domain/event.ts';
import type { Facet } from '#domain/filter.ts';

/** One facet of all events: event i has the values codes[values[at[i]]] … codes[values[at[i + 1] - 1]]. */
export type FacetColumn = {
  readonly codes: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly at: Uint32Array;
  readonly values: Uint32Array;
};

/** The values of one facet for one event, each once. */
export function facetValues(event: CooperationEvent, facet: Facet): readonly string[] {
  if (facet === 'types') return [event.type];
  if (facet === 'outcomes') return [...new Set(event.outcomes.map(({ kind }) => kind))];
  return [...new Set(event[facet])];
}

export function buildFacetColumn(events: readonly CooperationEvent[], facet: Facet): FacetColumn {
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

/** Whether an event, by its index, has a value of the facet. */
export function hasValue({ at, values, numberOf }: FacetColumn, index: number, code: string): boolean {
  const number = numberOf.get(code);
  if (number === undefined) return false;
  const end = at[index + 1] ?? 0;
  for (let place = at[index] ?? 0; place < end; place++) if (values[place] === number) return true;
  return false;
}

/** The values that an event has of the facet. */
export function valuesOf({ codes, at, values }: FacetColumn, index: number): readonly string[] {
  return Array.from(values.subarray(at[index], at[index + 1]), (number) => codes[number] ?? '');
}

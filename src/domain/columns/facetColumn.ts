import type { CooperationEvent } from '#domain/event.ts';
import { FACETS, type Facet } from '#domain/filter.ts';
import type { Taking } from './taking.ts';

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
  const values = facet === 'outcomes' ? event.outcomes.map(({ kind }) => kind) : event[facet];
  return values.length > 1 ? [...new Set(values)] : values;
}

export function startFacetColumns(size: number): Taking<Readonly<Record<Facet, FacetColumn>>> {
  const growing = FACETS.map((facet) => ({
    facet,
    numberOf: new Map<string, number>(),
    at: new Uint32Array(size + 1),
    values: [] as number[],
  }));
  const take = (event: CooperationEvent, index: number) => {
    for (const { facet, numberOf, at, values } of growing) {
      for (const code of facetValues(event, facet)) {
        const number = numberOf.get(code) ?? numberOf.size;
        if (number === numberOf.size) numberOf.set(code, number);
        values.push(number);
      }
      at[index + 1] = values.length;
    }
  };
  const finish = () => {
    const built = growing.map(({ facet, numberOf, at, values }): readonly [Facet, FacetColumn] => [
      facet,
      { codes: [...numberOf.keys()], numberOf, at, values: Uint32Array.from(values) },
    ]);
    return Object.fromEntries(built) as Record<Facet, FacetColumn>;
  };
  return { take, finish };
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

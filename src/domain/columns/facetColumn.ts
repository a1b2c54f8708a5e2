import type { CooperationEvent } from '#domain/event.ts';
import { FACETS, type Facet } from '#domain/filter.ts';
import type { Order } from '#domain/time/listOrder.ts';
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

type Growing = { readonly numberOf: Map<string, number>; readonly at: number[]; readonly values: number[] };

export function startFacetColumns(): Taking<Readonly<Record<Facet, FacetColumn>>> {
  const growing = FACETS.map((facet) => ({
    facet,
    numberOf: new Map<string, number>(),
    at: [0],
    values: [] as number[],
  }));
  const take = (event: CooperationEvent) => {
    for (const { facet, numberOf, at, values } of growing) {
      for (const code of facetValues(event, facet)) {
        const number = numberOf.get(code) ?? numberOf.size;
        if (number === numberOf.size) numberOf.set(code, number);
        values.push(number);
      }
      at.push(values.length);
    }
  };
  const finish = (order: Order) =>
    Object.fromEntries(growing.map(({ facet, ...grown }) => [facet, laidOut(grown, order)])) as Record<
      Facet,
      FacetColumn
    >;
  return { take, finish };
}

function laidOut({ numberOf, at: takenAt, values: taken }: Growing, order: Order): FacetColumn {
  const at = new Uint32Array(order.length + 1);
  const values = new Uint32Array(taken.length);
  let end = 0;
  for (let index = 0; index < order.length; index++) {
    const event = order[index] ?? 0;
    const until = takenAt[event + 1] ?? 0;
    for (let place = takenAt[event] ?? 0; place < until; place++) values[end++] = taken[place] ?? 0;
    at[index + 1] = end;
  }
  return { codes: [...numberOf.keys()], numberOf, at, values };
}

/** Whether an event, by its index, has a value of the facet. */
export function hasValue(column: FacetColumn, index: number, code: string): boolean {
  const number = column.numberOf.get(code);
  return number !== undefined && hasNumber(column, index, number);
}

/** The same by the number of the value, where many events are asked. */
export function hasNumber({ at, values }: FacetColumn, index: number, number: number): boolean {
  const end = at[index + 1] ?? 0;
  for (let place = at[index] ?? 0; place < end; place++) if (values[place] === number) return true;
  return false;
}

import type { Tally } from '#domain/countries/tallies.ts';

export const SORT_COLUMNS = ['name', 'events', 'first', 'last'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export type TallyOrder = { readonly column: SortColumn; readonly direction: 'ascending' | 'descending' };

export const MOST_EVENTS_FIRST: TallyOrder = { column: 'events', direction: 'descending' };

/** A column asked for again turns round; counts begin with the most, all else at its beginning. */
export function nextOrder(order: TallyOrder, column: SortColumn): TallyOrder {
  if (column !== order.column) return { column, direction: column === 'events' ? 'descending' : 'ascending' };
  return { column, direction: order.direction === 'ascending' ? 'descending' : 'ascending' };
}

/** In the order; equal ones by name, and those without a date last whichever way. */
export function sortedTallies(
  tallies: readonly Tally[],
  { column, direction }: TallyOrder,
  nameOf: (code: string) => string,
): readonly Tally[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const byName = (one: Tally, other: Tally) => nameOf(one.code).localeCompare(nameOf(other.code));
  return [...tallies].sort((one, other) => {
    if (column === 'name') return byName(one, other) * turn;
    const [here, there] = [one[column], other[column]];
    if (here === null || there === null) return Number(here === null) - Number(there === null) || byName(one, other);
    return (here - there) * turn || byName(one, other);
  });
}

import type { Dataset } from '#domain/dataset.ts';
import type { Facet } from '#domain/filter.ts';
import { type FacetColumn, startFacetColumns } from './facetColumn.ts';
import { type IdTable, idTable, startIdSlots } from './idTable.ts';
import { type MonthColumns, startMonthColumns } from './monthColumns.ts';
import { type PlaceColumns, startPlaceColumns } from './placeColumns.ts';
import { type Taking, takeAll } from './taking.ts';

/**
 * The dataset as typed arrays, one entry an event, in the order of the list: what a step of the
 * timeline walks over instead of a hundred thousand objects.
 */
export type Columns = MonthColumns &
  PlaceColumns & {
    readonly size: number;
    readonly facets: Readonly<Record<Facet, FacetColumn>>;
    readonly indexOf: IdTable;
  };

export function buildColumns({ events }: Pick<Dataset, 'events'>): Columns {
  return { ...takeAll(startColumns, events), indexOf: idTable(events, takeAll(startIdSlots, events)) };
}

export function startColumns(size: number): Taking<Omit<Columns, 'indexOf'>> {
  const months = startMonthColumns(size);
  const places = startPlaceColumns(size);
  const facets = startFacetColumns(size);
  return {
    take: (event, index) => {
      months.take(event, index);
      places.take(event, index);
      facets.take(event, index);
    },
    finish: () => ({ size, ...months.finish(), ...places.finish(), facets: facets.finish() }),
  };
}

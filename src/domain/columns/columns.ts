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
  return { ...takeAll(startColumns(), events), indexOf: idTable(events, takeAll(startIdSlots(), events)) };
}

export function startColumns(): Taking<Omit<Columns, 'indexOf'>> {
  const months = startMonthColumns();
  const places = startPlaceColumns();
  const facets = startFacetColumns();
  return {
    take: (event) => {
      months.take(event);
      places.take(event);
      facets.take(event);
    },
    finish: (order) => ({
      size: order.length,
      ...months.finish(order),
      ...places.finish(order),
      facets: facets.finish(order),
    }),
  };
}

import type { Dataset } from '#domain/dataset.ts';
import type { Facet } from '#domain/filter.ts';
import { buildFacetColumns, type FacetColumn } from './facetColumn.ts';
import { buildIdSlots, type IdSlots, type IdTable, idTable } from './idTable.ts';
import { buildMonthColumns, type MonthColumns } from './monthColumns.ts';
import { buildPlaceColumns, type PlaceColumns } from './placeColumns.ts';

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

export function buildColumns({ events }: Pick<Dataset, 'events'>, idSlots: IdSlots = buildIdSlots(events)): Columns {
  return {
    size: events.length,
    ...buildMonthColumns(events),
    ...buildPlaceColumns(events),
    facets: buildFacetColumns(events),
    indexOf: idTable(events, idSlots),
  };
}

/** For tests: what a reader would pick one by one, in events and days, which the columns never look at. */

import { facetValues } from '#domain/columns/facetColumn.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { FACETS, type Facet, type Filter } from '#domain/filter.ts';
import { firstDay, lastDay } from '#domain/time/calendarDate.ts';
import type { Period } from '#domain/time/period.ts';

/** Whether the event fits all of the filter but its search. */
export function matches(event: CooperationEvent, filter: Filter): boolean {
  const isChosen = filter.events.length === 0 || filter.events.includes(event.id);
  return isChosen && FACETS.every((facet) => asked(event, filter, facet)) && happensIn(event, filter.period);
}

function asked(event: CooperationEvent, filter: Filter, facet: Facet): boolean {
  const chosen: readonly string[] = filter[facet];
  const has = (value: string) => facetValues(event, facet).includes(value);
  if (chosen.length === 0) return true;
  return facet === 'countries' && filter.match === 'all' ? chosen.every(has) : chosen.some(has);
}

/** Dates of a month overlap the period, years must be covered by it. */
export function happensIn({ start, end }: CooperationEvent, period: Period | null): boolean {
  if (period === null) return true;
  if (start === null) return false;
  const from = period.from === null ? '' : firstDay(period.from);
  const to = period.to === null ? '~' : lastDay(period.to);
  const last = end ?? start;
  if (start.length > 4 && last.length > 4) return firstDay(start) <= to && lastDay(last) >= from;
  return firstDay(start.slice(0, 4)) >= from && lastDay(last.slice(0, 4)) <= to;
}

import type { Period } from '#domain/time/period.ts';
import type { CountryCode, EventType } from './event.ts';

/** What we ask: every part narrows, an empty part asks nothing. */
export type Filter = {
  readonly period: Period | null;
  readonly countries: readonly CountryCode[];
  /** Whether one of the countries is enough, or all must take part. */
  readonly match: 'any' | 'all';
  readonly types: readonly EventType[];
  readonly topics: readonly string[];
  readonly groups: readonly string[];
  readonly outcomes: readonly string[];
  /** Events chosen one by one, by their ids. */
  readonly events: readonly string[];
  /** Free words; empty asks nothing. */
  readonly query: string;
};

export const NO_FILTER: Filter = {
  period: null,
  countries: [],
  match: 'any',
  types: [],
  topics: [],
  groups: [],
  outcomes: [],
  events: [],
  query: '',
};

/** The parts of a filter that list values; each is also a facet with counts. */
export const FACETS = ['countries', 'types', 'topics', 'groups', 'outcomes'] as const;
export type Facet = (typeof FACETS)[number];

/** Everything that can be asked, by the name of its part in the filter. */
export const FILTER_PARTS = ['period', ...FACETS, 'events', 'query'] as const;
export type FilterPart = (typeof FILTER_PARTS)[number];

export function filterIsEmpty(filter: Filter): boolean {
  const lists = [...FACETS, 'events'] as const;
  return filter.period === null && filter.query === '' && lists.every((part) => filter[part].length === 0);
}

/** Whether two filters, by identity, ask the same of every month. */
export function onlyPeriodDiffers(one: Filter, other: Filter): boolean {
  return one.match === other.match && FILTER_PARTS.every((part) => part === 'period' || one[part] === other[part]);
}

/** The filter without one of its parts. */
export function without(filter: Filter, part: FilterPart): Filter {
  if (part === 'countries') return { ...filter, countries: [], match: 'any' };
  return { ...filter, [part]: NO_FILTER[part] };
}

/** Adds the value to a facet, or takes it away where it was chosen. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const chosen: readonly string[] = filter[facet];
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const next = { ...filter, [facet]: values };
  return next.countries.length < 2 ? { ...next, match: 'any' } : next;
}

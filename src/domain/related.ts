import type { Columns } from '#domain/columns/columns.ts';
import type { CountryCode } from './event.ts';

/** Another event, and the partners that both have. */
export type RelatedEvent = { readonly index: number; readonly shared: readonly CountryCode[] };

/**
 * Events that share the most partners with the one at `index`, then the nearest in the list; at most `limit`.
 * The dataset's home takes part in everything, so it relates nothing. Time: one pass over the countries.
 */
export function relatedEvents(
  columns: Columns,
  index: number,
  home: CountryCode | null,
  limit: number,
): readonly RelatedEvent[] {
  const { codes, at, values } = columns.facets.countries;
  const countriesOf = (event: number) => [...values.subarray(at[event], at[event + 1])];
  const wanted = new Set(countriesOf(index).filter((number) => codes[number] !== home));
  const related: { readonly index: number; readonly shared: readonly number[] }[] = [];
  for (let other = 0; wanted.size > 0 && other < columns.size; other++) {
    if (other === index || !sharesAny(values, at[other] ?? 0, at[other + 1] ?? 0, wanted)) continue;
    related.push({ index: other, shared: countriesOf(other).filter((number) => wanted.has(number)) });
  }
  return related
    .sort(
      (one, other) =>
        other.shared.length - one.shared.length || Math.abs(one.index - index) - Math.abs(other.index - index),
    )
    .slice(0, limit)
    .map((event) => ({ index: event.index, shared: event.shared.map((number) => codes[number] ?? '') }));
}

function sharesAny(values: ArrayLike<number>, from: number, until: number, wanted: ReadonlySet<number>): boolean {
  for (let at = from; at < until; at++) {
    if (wanted.has(values[at] ?? -1)) return true;
  }
  return false;
}

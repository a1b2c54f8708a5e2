import type { CountryCode } from '#domain/event.ts';
import type { Filter } from '#domain/filter.ts';

/** Partners offered; the partners view has all. */
const OFFERED = 4;

/** Countries that can be asked for together: those named beside the card's own, and how many events they share. */
export type Pair = {
  readonly countries: readonly CountryCode[];
  /** None where the card is about all of them. */
  readonly others: readonly CountryCode[];
  readonly count: number;
};

/**
 * What a card offers: a country beside those that are chosen is asked for with them, several chosen ones with each
 * other, and one alone with its busiest partners. Nothing where nothing would be found, or is asked for already.
 */
export function pairsFor(
  filter: Filter,
  country: CountryCode | null,
  partners: ReadonlyMap<CountryCode, number>,
  countMatching: (filter: Filter) => number,
): readonly Pair[] {
  const { countries: chosen, match } = filter;
  const isNew = country !== null && !chosen.includes(country);
  const countries = isNew ? [...chosen, country] : chosen;
  if (countries.length === 1) return busiest(partners, countries);
  if (!isNew && match === 'all') return [];
  const count = countMatching({ ...filter, countries, match: 'all' });
  return count === 0 ? [] : [{ countries, others: isNew ? chosen : [], count }];
}

function busiest(partners: ReadonlyMap<CountryCode, number>, [one = '']: readonly CountryCode[]): readonly Pair[] {
  return [...partners]
    .filter(([partner]) => partner !== one)
    .sort(([, count], [, other]) => other - count)
    .slice(0, OFFERED)
    .map(([partner, count]) => ({ countries: [one, partner], others: [partner], count }));
}

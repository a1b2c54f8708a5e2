import { useFormatter } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import type { Atlas } from '#state/dataset.ts';
import { matching, partnersOf } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { CountryFacts } from './CountryFacts.tsx';
import { PairChips } from './PairChips.tsx';

/** The card of the chosen countries, which stays: where there is no pointer to hover with, it has the same ways on. */
export function ChosenCountry({ atlas }: { readonly atlas: Atlas }) {
  const format = useFormatter();
  const countryNames = useCountryNames();
  const { filter, eventId } = useAtlas(({ view }) => view);
  const { countries, match } = filter;
  if (countries.length === 0 || eventId !== null) return null;
  const indexes = matching(atlas, filter);
  // Of nothing there are no ways on, and the list says what would find something.
  if (indexes.length === 0) return null;
  const type = match === 'all' ? 'conjunction' : 'disjunction';
  const name = format.list(
    countries.map((code) => countryName(code, countryNames)),
    { type },
  );
  return (
    <div className="map-card country-card chosen-country panel" role="group" aria-label={name}>
      <CountryFacts atlas={atlas} name={name} indexes={indexes} />
      <PairChips atlas={atlas} filter={filter} country={null} partners={partnersOf(atlas, indexes)} />
    </div>
  );
}

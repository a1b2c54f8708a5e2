import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/country.ts';
import type { Filter } from '#domain/filter.ts';
import { chooseFilter } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { countMatching, matching, partnersOf } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { Chip } from '#ui/shared/Chip.tsx';
import { CountryFacts } from './CountryFacts.tsx';

/** Partners offered; the partners view has all. */
const OFFERED = 4;

/** The card of the chosen countries, which stays: from here one is asked for together with another, and several with each other. */
export function ChosenCountry({ atlas }: { readonly atlas: Atlas }) {
  const t = useTranslations('map');
  const format = useFormatter();
  const language = useLocale();
  const { filter, eventId } = useAtlas(({ view }) => view);
  const { countries, match } = filter;
  if (countries.length === 0 || eventId !== null) return null;
  const indexes = matching(atlas, filter);
  const type = match === 'all' ? 'conjunction' : 'disjunction';
  const name = format.list(
    countries.map((code) => countryName(code, language)),
    { type },
  );
  const ask = (next: Filter) => () => chooseFilter(next, 'push');
  const together: Filter = { ...filter, match: 'all' };
  return (
    <div className="hover-card chosen-country panel" role="group" aria-label={name}>
      <div>
        <CountryFacts atlas={atlas} name={name} indexes={indexes} />
        <div className="card-pairs">
          {countries.length > 1 && match === 'any' && (
            <Chip onClick={ask(together)}>
              {t('together', { count: format.number(countMatching(atlas, together)) })}
            </Chip>
          )}
          {countries.length === 1 &&
            busiest(partnersOf(atlas, indexes), countries).map(([partner, count]) => (
              <Chip key={partner} onClick={ask({ ...together, countries: [...countries, partner] })}>
                {t('and', { country: countryName(partner, language), count: format.number(count) })}
              </Chip>
            ))}
        </div>
      </div>
    </div>
  );
}

function busiest(partners: ReadonlyMap<string, number>, chosen: Filter['countries']) {
  return [...partners]
    .filter(([partner]) => !chosen.includes(partner))
    .sort(([, one], [, other]) => other - one)
    .slice(0, OFFERED);
}

import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/country.ts';
import { chooseFilter } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { matching, partnersOf } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { Chip } from '#ui/shared/Chip.tsx';
import { CountryFacts } from './CountryFacts.tsx';

/** Partners offered; the partners view has all. */
const OFFERED = 4;

/** The card of the one country that is chosen, which stays: from here it is asked for together with another. */
export function ChosenCountry({ atlas }: { readonly atlas: Atlas }) {
  const t = useTranslations('map');
  const format = useFormatter();
  const language = useLocale();
  const { filter, eventId } = useAtlas(({ view }) => view);
  const [code, ...others] = filter.countries;
  if (code === undefined || others.length > 0 || eventId !== null) return null;
  const shown = matching(atlas, filter);
  const partners = [...partnersOf(atlas, shown)]
    .filter(([partner]) => partner !== code)
    .sort(([, one], [, other]) => other - one);
  return (
    <div className="hover-card chosen-country panel" role="group" aria-label={countryName(code, language)}>
      <div>
        <CountryFacts atlas={atlas} shown={shown} code={code} />
        <div className="card-pairs">
          {partners.slice(0, OFFERED).map(([partner, count]) => (
            <Chip
              key={partner}
              onClick={() => chooseFilter({ ...filter, countries: [code, partner], match: 'all' }, 'push')}
            >
              {t('and', { country: countryName(partner, language), count: format.number(count) })}
            </Chip>
          ))}
        </div>
      </div>
    </div>
  );
}

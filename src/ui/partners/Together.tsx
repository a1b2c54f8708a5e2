import { useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import type { Filter } from '#domain/filter.ts';
import type { Atlas } from '#state/dataset.ts';
import { partnersOf } from '#state/selectors.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { CountLine } from './CountLine.tsx';
import { useFilterLink } from './useFilterLink.ts';

const SHOWN = 8;

type Props = { readonly atlas: Atlas; readonly filter: Filter; readonly indexes: Uint32Array };

/** The other partners at the same events; each leads to what all of them did together. */
export function Together({ atlas, filter, indexes }: Props) {
  const t = useTranslations('partners');
  const countryNames = useCountryNames();
  const link = useFilterLink();
  const others = [...partnersOf(atlas, indexes)]
    .filter(([code]) => !filter.countries.includes(code))
    .sort(([, one], [, other]) => other - one);
  if (others.length === 0) return null;
  return (
    <section className="profile-facet">
      <h3>{t('together')}</h3>
      <ul>
        {others.slice(0, SHOWN).map(([code, count]) => {
          return (
            <li key={code}>
              <CountLine
                {...link({ countries: [...filter.countries, code], match: 'all' })}
                count={count}
                most={indexes.length}
              >
                {countryName(code, countryNames)}
              </CountLine>
            </li>
          );
        })}
        {others.length > SHOWN && <li>{t('more', { count: others.length - SHOWN })}</li>}
      </ul>
    </section>
  );
}

import type { MouseEvent } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import type { CountryCode } from '#domain/event.ts';
import type { Filter } from '#domain/filter.ts';
import { chooseFilter } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { countMatching } from '#state/selectors.ts';
import { Chip } from '#ui/shared/Chip.tsx';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { pairsFor } from './pairsFor.ts';

type Props = {
  readonly atlas: Atlas;
  readonly filter: Filter;
  /** The country that the card is about; null for all that are chosen. */
  readonly country: CountryCode | null;
  /** Events of each partner among those that the card counts. */
  readonly partners: ReadonlyMap<CountryCode, number>;
};

/** The ways from a card to what its country did together with another. */
export function PairChips({ atlas, filter, country, partners }: Props) {
  const t = useTranslations('map');
  const format = useFormatter();
  const countryNames = useCountryNames();
  /** The chip goes with the click: who came to it by keyboard is back on the map. */
  const ask = (countries: Filter['countries']) => (click: MouseEvent<HTMLElement>) => {
    click.currentTarget.closest<HTMLElement>('.map-stop')?.focus();
    chooseFilter({ ...filter, countries, match: 'all' }, 'push');
  };
  const pairs = pairsFor(filter, country, partners, (together) => countMatching(atlas, together));
  return (
    <div className="card-pairs">
      {pairs.map(({ countries, others, count }) => (
        <Chip key={countries.join()} onClick={ask(countries)}>
          {others.length === 0
            ? t('together', { count: format.number(count) })
            : t('and', {
                country: format.list(others.map((code) => countryName(code, countryNames))),
                count: format.number(count),
              })}
        </Chip>
      ))}
    </div>
  );
}

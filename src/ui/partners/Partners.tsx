import './partners.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import { buildPartnership } from '#domain/countries/partnership.ts';
import { LANGUAGES } from '#domain/language.ts';
import type { Atlas } from '#state/dataset.ts';
import { matchingExcept, useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { PairTable } from './PairTable.tsx';
import { PartnerTable } from './PartnerTable.tsx';
import { Profile } from './Profile.tsx';

/** Who cooperates with whom: the countries that are chosen, all partners, and each with each. */
export function Partners() {
  const t = useTranslations('partners');
  const atlas = useLoadedAtlas();
  return (
    <section className="partners" aria-label={t('region')}>
      {atlas && <AllPartners atlas={atlas} />}
    </section>
  );
}

/** The tables keep every partner in sight: the choice of a country narrows all but them. They may lag behind Play. */
function AllPartners({ atlas }: { readonly atlas: Atlas }) {
  const t = useTranslations('partners');
  const filter = useDeferredValue(useAtlas(({ view }) => view.filter));
  const [typed, setTyped] = useState('');
  const partnership = useMemo(() => {
    const indexes = matchingExcept(atlas, filter, 'countries');
    return buildPartnership(atlas.columns, atlas.dataset, indexes, filter.period);
  }, [atlas, filter]);
  const found = partnership.partners.filter(({ code }) => isCalled(code, typed));
  return (
    <>
      <Profile key={filter.countries.join()} atlas={atlas} filter={filter} />
      <h2 className="partners-heading">{t('partners')}</h2>
      {partnership.partners.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <>
          <input
            type="search"
            className="partners-find"
            aria-label={t('find')}
            placeholder={t('find')}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          {found.length === 0 && <p>{t('notFound')}</p>}
          <PartnerTable
            atlas={atlas}
            filter={filter}
            partnership={partnership}
            found={found}
            withGroups={typed === ''}
          />
          <PairTable partnership={partnership} found={found} />
        </>
      )}
    </>
  );
}

/** By a part of the name in either language, or by the code. */
function isCalled(code: string, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  const names = [code, ...LANGUAGES.map((language) => countryName(code, COUNTRY_NAMES[language]))];
  return names.some((name) => name.toLowerCase().includes(wanted));
}

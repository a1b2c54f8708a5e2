import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { hasValue } from '#domain/columns/facetColumn.ts';
import { countryName } from '#domain/countries/countryName.ts';
import { partnerCounts } from '#domain/countries/partners.ts';
import type { CountryCode } from '#domain/event.ts';
import type { Atlas } from '#state/dataset.ts';
import { matching } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { CountryFacts } from './CountryFacts.tsx';
import type { CardPlace } from './cardPlace.ts';
import { PairChips } from './PairChips.tsx';
import { dismissCard, enterCard, leaveCard } from './pointing.ts';

type Props = {
  readonly atlas: Atlas;
  readonly code: CountryCode;
  /** Where it stands now; null for the corner of the map. */
  readonly place: () => CardPlace | null;
};

/** The card of the country pointed at. The pointer can come to it, Tab too, and Escape takes it away. */
export function CountryCard({ atlas, code, place }: Props) {
  const t = useTranslations('map');
  const countryNames = useCountryNames();
  const filter = useAtlas(({ view }) => view.filter);
  const card = useRef<HTMLDivElement>(null);
  const { columns, dataset } = atlas;
  const shown = matching(atlas, filter);
  const theirs = useMemo(
    () => shown.filter((index) => hasValue(columns.facets.countries, index, code)),
    [shown, columns, code],
  );
  const partners = useMemo(() => partnerCounts(columns, theirs, dataset.home), [columns, theirs, dataset]);
  const name = countryName(code, countryNames);

  useLayoutEffect(() => {
    const at = place();
    if (!card.current) return;
    card.current.dataset.side = at?.side ?? 'none';
    card.current.style.setProperty('--card-left', `${at?.left}px`);
    card.current.style.setProperty('--card-edge', `${at?.edge}px`);
  });
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent) => {
      if (press.key !== 'Escape') return;
      press.preventDefault();
      press.stopPropagation();
      if (card.current?.contains(document.activeElement)) card.current.closest<HTMLElement>('.map-stop')?.focus();
      dismissCard();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  return (
    <div
      className="map-card country-card panel"
      role="group"
      aria-label={name}
      ref={card}
      onPointerEnter={enterCard}
      onPointerLeave={leaveCard}
    >
      <CountryFacts atlas={atlas} name={name} indexes={theirs} />
      <PairChips atlas={atlas} filter={filter} country={code} partners={partners} />
      <em>{filter.countries.includes(code) ? t('clickToClear') : t('clickToFilter')}</em>
    </div>
  );
}

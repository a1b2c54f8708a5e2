import './profile.css';
import { useEffect, useMemo, useRef } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import { eventAt } from '#domain/dataset.ts';
import type { Filter } from '#domain/filter.ts';
import { buildBars } from '#domain/matching/bars.ts';
import { formatSpan } from '#i18n/dates.ts';
import type { Atlas } from '#state/dataset.ts';
import { useDetails } from '#state/reading/details.ts';
import { matching } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { DetailsState } from '#ui/shared/DetailsState.tsx';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';
import { BarCounts } from './BarCounts.tsx';
import { FacetCounts } from './FacetCounts.tsx';
import { PeopleMet } from './PeopleMet.tsx';
import { Reached } from './Reached.tsx';
import { TheirEvents } from './TheirEvents.tsx';
import { Together } from './Together.tsx';
import { useFilterLink } from './useFilterLink.ts';

type Props = { readonly atlas: Atlas; readonly filter: Filter };

/** What the matching events add up to: of all partners, or of those that are chosen, and then with whom and what. */
export function Profile({ atlas, filter }: Props) {
  const t = useTranslations();
  const language = useLocale();
  const countryNames = useCountryNames();
  const format = useFormatter();
  const link = useFilterLink();
  const heading = useRef<HTMLHeadingElement>(null);
  const indexes = matching(atlas, filter);
  const bars = useMemo(() => buildBars(atlas.columns, filter.period), [atlas, filter.period]);
  const chosen = filter.countries.length > 0;
  const names = format.list(
    filter.countries.map((code) => countryName(code, countryNames)),
    { type: filter.match === 'all' ? 'conjunction' : 'disjunction' },
  );
  const when = datesOf(atlas, indexes);
  const counts = t('words.events', { count: indexes.length });

  /** Who follows a link further down the page is brought to what it leads to; an address that is opened takes nobody anywhere. */
  useEffect(() => {
    const left = document.activeElement;
    const isHere = left === document.body || heading.current?.closest('.partners')?.contains(left);
    if (isHere && useAtlas.getState().step === 'push') heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <>
      <header className="profile-header">
        <h2 ref={heading} tabIndex={-1}>
          {chosen ? names : t('partners.title')}
        </h2>
        <p>
          {when ? t('partners.summary', { events: counts, when: formatSpan(when.first, when.last, language) }) : counts}
        </p>
        {chosen && <a {...link({ countries: [], match: 'any' })}>{t('partners.all')}</a>}
      </header>
      <div className="profile-facets">
        <BarCounts bars={bars} indexes={indexes} />
        <FacetCounts atlas={atlas} filter={filter} facet="outcomes" />
        <FacetCounts atlas={atlas} filter={filter} facet="types" />
        <FacetCounts atlas={atlas} filter={filter} facet="topics" />
      </div>
      {chosen && (
        <div className="profile-facets">
          {(filter.match === 'all' || filter.countries.length === 1) && (
            <Together atlas={atlas} filter={filter} indexes={indexes} />
          )}
          <FromDetails atlas={atlas} indexes={indexes} />
          {indexes.length > 0 && <TheirEvents atlas={atlas} indexes={indexes} />}
        </div>
      )}
    </>
  );
}

/** What stands in the details of the events alone. */
function FromDetails(of: { readonly atlas: Atlas; readonly indexes: Uint32Array }) {
  const details = useDetails(of.atlas, 'all');
  if (details !== 'there') return <DetailsState details={details} />;
  return (
    <>
      <PeopleMet {...of} />
      <Reached {...of} />
    </>
  );
}

function datesOf({ dataset }: Atlas, indexes: Uint32Array) {
  const dateAt = (index: number) => {
    const event = eventAt(dataset, index);
    return event?.start ?? event?.end ?? null;
  };
  const first = dateAt(indexes[0] ?? -1);
  const last = indexes.findLast((index) => dateAt(index) !== null);
  return first === null || last === undefined ? null : { first, last: dateAt(last) ?? first };
}

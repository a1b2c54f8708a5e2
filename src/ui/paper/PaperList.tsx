import { useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import { eventAt } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { textIn } from '#domain/language.ts';
import type { Listing } from '#domain/matching/listing.ts';
import { formatDate, formatSpan } from '#i18n/dates.ts';
import type { Atlas } from '#state/dataset.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';

/** A longer list is for the screen: nobody reads it on paper. */
const MOST_PRINTED = 500;

/** The matching events with the numbers that stand on the map, and where each is known from. */
export function PaperList({ atlas, listing }: { readonly atlas: Atlas; readonly listing: Listing }) {
  const t = useTranslations('download.paper');
  const events = Array.from(listing.indexes.subarray(0, MOST_PRINTED), (index) => eventAt(atlas.dataset, index));
  const left = listing.indexes.length - events.length;
  return (
    <>
      <ol className="paper-list">{events.map((event) => event && <PaperEvent key={event.id} event={event} />)}</ol>
      {left > 0 && <p>{t('more', { count: left })}</p>}
    </>
  );
}

function PaperEvent({ event: { title, type, start, end, place, countries, sources } }: { event: CooperationEvent }) {
  const t = useTranslations();
  const language = useLocale();
  const countryNames = useCountryNames();
  const first = start ?? end;
  const separator = t('words.listSeparator');
  return (
    <li>
      <strong>
        <Spoken text={textIn(title, language)} />
      </strong>
      <p>
        {t(`words.type.${type}`)}
        {' · '}
        {first === null ? t('detail.undated') : formatSpan(first, end, language)}
        {' · '}
        {place ? <Spoken text={textIn(place.name, language)} /> : t('detail.unmapped')}
        {place?.inferred && t('download.paper.inferred')}
        {countries.length > 0 && ` · ${countries.map((code) => countryName(code, countryNames)).join(separator)}`}
      </p>
      {sources.length > 0 && (
        <ul>
          {sources.map(({ publisher, published, url }) => (
            <li key={url ?? published}>
              {t('download.paper.source')}
              <Spoken text={textIn(publisher, language)} />
              {published && t('download.paper.comma') + formatDate(published, language)}
              {url && t('download.paper.comma') + url}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

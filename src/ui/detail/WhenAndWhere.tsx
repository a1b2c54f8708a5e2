import { useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import type { CooperationEvent, Place } from '#domain/event.ts';
import { type Language, textIn } from '#domain/language.ts';
import { formatDate, formatSpan } from '#i18n/dates.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';

type Props = { readonly event: CooperationEvent; readonly language: Language };

/** Date and place in words, each as exact as the source is, and the reason where the place is a guess. */
export function WhenAndWhere({ event: { start, end, place }, language }: Props) {
  const t = useTranslations('detail');
  const locale = useLocale();
  const when = () => {
    if (start !== null) return formatSpan(start, end, locale);
    return end === null ? t('undated') : t('until', { date: formatDate(end, locale) });
  };
  return (
    <div className="event-where">
      <p>
        <time dateTime={start ?? end ?? undefined}>{when()}</time>
        {' · '}
        {place ? <PlaceWords place={place} language={language} /> : t('unmapped')}
      </p>
      {place?.inferred && (
        <p className="event-aside">
          <Spoken text={textIn(place.inferred, language)} />
        </p>
      )}
    </div>
  );
}

function PlaceWords({ place, language }: { readonly place: Place; readonly language: Language }) {
  const t = useTranslations();
  const countryNames = useCountryNames();
  const name = <Spoken text={textIn(place.name, language)} />;
  const country = place.precision === 'country' ? null : place.country;
  return (
    <>
      {country === null
        ? name
        : t.rich('detail.place', { name: () => name, country: countryName(country, countryNames) })}{' '}
      <span className="place-precision" data-inferred={place.inferred !== null || undefined}>
        {t(`words.precision.${place.inferred ? 'inferred' : place.precision}`)}
      </span>
    </>
  );
}

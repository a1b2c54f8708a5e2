import { memo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import { eventAt } from '#domain/dataset.ts';
import { wordsIn } from '#domain/language.ts';
import { formatSpan } from '#i18n/dates.ts';
import { isolated } from '#i18n/isolated.ts';
import type { Stop } from '#map/marks/picking.ts';
import type { Atlas } from '#state/dataset.ts';
import { useFollowedFilter } from '#state/following.ts';
import { matching, partnersOf } from '#state/selectors.ts';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';

/** Countries named before the rest is only counted. */
const NAMED = 12;

type Props = { readonly id: string; readonly atlas: Atlas; readonly cursor: Stop | null };

/** The map in words, for who cannot see it: what it shows, and the mark or ring that the keyboard rests on. */
export const MapWords = memo(function MapWords({ id, atlas, cursor }: Props) {
  const t = useTranslations('map');
  const words = useTranslations('words');
  const language = useLocale();
  const countryNames = useCountryNames();
  const shown = matching(atlas, useFollowedFilter());
  const partnerCounts = partnersOf(atlas, shown);
  const partners = [...partnerCounts].sort(([, one], [, other]) => other - one);
  const names = partners.slice(0, NAMED).map(([code]) => countryName(code, countryNames));
  const counts = [words('events', { count: shown.length }), words('partners', { count: partners.length })];
  return (
    <>
      <p id={id} className="visually-hidden">
        {t('description', {
          counts: counts.join(words('listSeparator')),
          named: names.length,
          names: names.join(words('listSeparator')),
        })}
      </p>
      <p className="visually-hidden" role="status">
        {cursor && spoken(cursor)}
      </p>
    </>
  );

  function spoken(stop: Stop): string {
    if (stop.kind === 'cluster') return words('events', { count: stop.count });
    if (stop.kind === 'country') {
      const count = partnerCounts.get(stop.code) ?? 0;
      return [countryName(stop.code, countryNames), words('events', { count })].join(words('listSeparator'));
    }
    const event = eventAt(atlas.dataset, stop.index);
    if (!event) return '';
    const date = event.start && formatSpan(event.start, event.end, language);
    const facts = [wordsIn(event.title, language), date, event.place && wordsIn(event.place.name, language)];
    return facts.flatMap((fact) => (fact ? isolated(fact) : [])).join(words('listSeparator'));
  }
});

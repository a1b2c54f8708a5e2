import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { ListingGroup } from '#domain/matching/listing.ts';
import { datePrecision } from '#domain/time/calendarDate.ts';
import { formatDate } from '#i18n/dates.ts';

/** What a group of the list has in common, and how many events stand in it. */
export function MonthHeading({ group: { date, from, until } }: { readonly group: ListingGroup }) {
  const t = useTranslations();
  const language = useLocale();
  const format = useFormatter();
  const words = () => {
    if (date === null) return t('words.undated');
    const said = formatDate(date, language);
    return datePrecision(date) === 'year' ? t('list.yearOnly', { year: said }) : said;
  };
  return (
    <h3 className="month-heading">
      {words()} <span className="month-count">· {format.number(until - from)}</span>
    </h3>
  );
}

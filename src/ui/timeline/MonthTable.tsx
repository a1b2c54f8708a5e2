import { memo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { monthAt } from '#domain/time/month.ts';
import { formatMonth } from '#i18n/dates.ts';
import type { Bar } from './monthBars.ts';

/** The bars as a table, for who cannot see them. */
export const MonthTable = memo(function MonthTable({ bars }: { readonly bars: readonly Bar[] }) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  return (
    // A table by itself keeps its size, whatever clips it.
    <div className="visually-hidden">
      <table>
        <caption>{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('month')}</th>
            <th scope="col">{t('matching')}</th>
            <th scope="col">{t('all')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ month, count, total }) => (
            <tr key={month}>
              <th scope="row">{formatMonth(monthAt(month), locale)}</th>
              <td>{count}</td>
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

import { useLocale, useTranslations } from 'use-intl';
import { type Bars, barCounts, periodOfBar } from '#domain/matching/bars.ts';
import { formatPeriodWords } from '#i18n/dates.ts';
import { CountLine } from './CountLine.tsx';
import { useFilterLink } from './useFilterLink.ts';

/** Bars without an event beyond this many are left out: a decade of silence needs no lines. */
const EMPTY_SHOWN = 12;

type Props = { readonly bars: Bars; readonly indexes: Uint32Array };

/** How many of the events in each month, or year. */
export function BarCounts({ bars, indexes }: Props) {
  const t = useTranslations('partners');
  const language = useLocale();
  const link = useFilterLink();
  const counts = barCounts(bars, indexes);
  const most = Math.max(...counts, 1);
  if (counts.length === 0) return null;
  return (
    <section className="profile-facet">
      <h3>{t(bars.unit === 'month' ? 'months' : 'years')}</h3>
      <ul>
        {Array.from(counts, (count, bar) => {
          const period = periodOfBar(bars, bar);
          if (count === 0 && counts.length > EMPTY_SHOWN) return null;
          return (
            <li key={period.from}>
              <CountLine {...link({ period })} count={count} most={most}>
                {formatPeriodWords(period, language)}
              </CountLine>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

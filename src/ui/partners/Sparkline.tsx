import { useLocale, useTranslations } from 'use-intl';
import { type Bars, periodOfBar } from '#domain/bars.ts';
import { formatPeriodWords } from '#i18n/dates.ts';

type Props = { readonly bars: Bars; readonly counts: Uint32Array };

/** The months as a row of small bars; in words, those that have the most. */
export function Sparkline({ bars, counts }: Props) {
  const t = useTranslations('partners');
  const language = useLocale();
  const most = Math.max(...counts, 1);
  const busiest = counts.indexOf(most);
  if (counts.length === 0 || busiest < 0) return null;
  const when = formatPeriodWords(periodOfBar(bars, busiest), language);
  const name = t('bar', { when, count: most });
  const steps = Array.from(counts, (count, at) => `M${at},${most}V${most - count}h.8V${most}z`);
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${counts.length} ${most}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={name}
    >
      <title>{name}</title>
      <path d={steps.join('')} />
    </svg>
  );
}

import { type PointerEvent, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Filter } from '#domain/filter.ts';
import { type Bars, periodOfBar } from '#domain/matching/bars.ts';
import { formatPeriodWords } from '#i18n/dates.ts';
import type { FilterLink } from './useFilterLink.ts';

type Props = {
  readonly bars: Bars;
  readonly counts: Uint32Array;
  readonly asked: Partial<Filter>;
  readonly link: FilterLink;
};

/** The months as a row of small bars. It leads to the bar that is pointed at; in words and by keyboard, to that which has the most. */
export function Sparkline({ bars, counts, asked, link }: Props) {
  const t = useTranslations('partners');
  const language = useLocale();
  const [pointed, setPointed] = useState<number | null>(null);
  const most = Math.max(...counts, 1);
  const busiest = counts.indexOf(most);
  if (counts.length === 0 || busiest < 0) return null;
  const bar = pointed !== null && counts[pointed] ? pointed : busiest;
  const period = periodOfBar(bars, bar);
  const name = t('bar', { when: formatPeriodWords(period, language), count: counts[bar] ?? 0 });
  const point = ({ currentTarget, clientX }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    setPointed(Math.floor(((clientX - left) / width) * counts.length));
  };
  const steps = Array.from(counts, (count, at) => `M${at},${most}V${most - count}h.8V${most}z`);
  return (
    <a
      {...link({ ...asked, period })}
      className="sparkline"
      title={name}
      onPointerMove={point}
      onPointerLeave={() => setPointed(null)}
    >
      <svg viewBox={`0 0 ${counts.length} ${most}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={steps.join('')} />
      </svg>
      <span className="visually-hidden">{name}</span>
    </a>
  );
}

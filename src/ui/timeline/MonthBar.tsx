import { memo, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { monthAt } from '#domain/time/month.ts';
import { formatMonth } from '#i18n/dates.ts';
import { useAtlas } from '#state/store.ts';
import { chosenAs } from './chosenMonths.ts';
import { MonthName } from './MonthName.tsx';
import type { Bar } from './monthBars.ts';
import { barHeight, type PlotShape } from './plotShape.ts';

type Props = {
  readonly bar: Bar;
  /** How many events the tallest bar has. */
  readonly most: number;
  readonly shape: PlotShape;
  readonly left: number;
  readonly width: number;
  readonly named: boolean;
};

/** A narrower bar has no room for its count. */
const COUNTED_FROM_PX = 24;

/** One month: a ghost for all data, a solid bar for what matches the other filters. Hit anywhere in its height. It knows by itself whether it is chosen, so that a step of Play concerns two bars and no other. */
export const MonthBar = memo(function MonthBar({ bar, most, shape, left, width, named }: Props) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const chosen = useAtlas(({ view }) => chosenAs(bar.month, view.filter.period));
  const month = monthAt(bar.month);
  const base = shape.top + shape.barsPx;
  const gap = width > 8 ? Math.min(width * 0.16, 8) : 0.5;
  const ghostPx = barHeight(bar.total, most, shape);
  const solidPx = barHeight(bar.count, most, shape);
  const place = { x: left + gap, width: width - 2 * gap, rx: Math.min(2, width / 8) };
  const middle = left + width / 2;
  const said = useMemo(
    () => t('bar', { month: formatMonth(month, locale), count: bar.count, total: bar.total }),
    [t, locale, month, bar],
  );
  return (
    <g className="timeline-bar" data-month={month} data-count={bar.count} data-total={bar.total} data-chosen={chosen}>
      <title>{chosen === 'alone' ? `${said} ${t('again')}` : said}</title>
      <rect className="timeline-hit" x={left} y={0} width={width} height={shape.height} />
      <rect className="timeline-ghost" {...place} y={base - ghostPx} height={ghostPx} />
      <rect className="timeline-solid" {...place} y={base - solidPx} height={solidPx} />
      {bar.count > 0 && width >= COUNTED_FROM_PX && (
        <text className="timeline-bar-count" x={middle} y={base - Math.max(ghostPx, solidPx) - 5}>
          {bar.count}
        </text>
      )}
      {named && <MonthName month={month} left={left} width={width} y={base + shape.namesPx} />}
    </g>
  );
});

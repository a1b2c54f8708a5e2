import './plot.css';
import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Extent } from '#domain/time/month.ts';
import { MonthBar } from './MonthBar.tsx';
import type { Bar } from './monthBars.ts';
import { monthScale } from './monthScale.ts';
import { PeriodFrame } from './PeriodFrame.tsx';
import { namedEvery, plotShape } from './plotShape.ts';
import { useDrag } from './useDrag.ts';

type Props = {
  readonly axis: Extent;
  /** A bar for each month in sight. */
  readonly bars: readonly Bar[];
  readonly most: number;
  readonly width: number;
};

/** Room for the handles where they stand at the ends. */
const MARGIN_PX = 20;

/** The months in sight as bars, and the frame round the chosen ones. */
export const Plot = memo(function Plot({ axis, bars, most, width }: Props) {
  const t = useTranslations('timeline');
  const from = bars[0]?.month ?? axis.from;
  const scale = useMemo(() => monthScale({ from, until: from + bars.length }, width, MARGIN_PX), [from, bars, width]);
  const { text, shape } = useMemo(() => measured(width), [width]);
  const drag = useDrag(axis, scale);
  const every = namedEvery(scale.monthPx / text);
  return (
    <svg className="timeline-plot" role="group" aria-label={t('name')} width={width} height={shape.height} {...drag}>
      <title>{t('howTo')}</title>
      <svg aria-hidden="true">
        {/* Each stands in its place on the whole axis, of which a part is in sight: so none changes when others come into it. */}
        <g transform={`translate(${MARGIN_PX - (from - axis.from) * scale.monthPx} 0)`}>
          {byYear(bars).map((year) => (
            <g key={year[0]?.month}>
              {year.map((bar) => (
                <MonthBar
                  key={bar.month}
                  bar={bar}
                  most={most}
                  shape={shape}
                  left={(bar.month - axis.from) * scale.monthPx}
                  width={scale.monthPx}
                  named={bar.month % every === 0}
                />
              ))}
            </g>
          ))}
        </g>
        <path className="timeline-base" d={`M${MARGIN_PX} ${shape.top + shape.barsPx + 0.5}H${width - MARGIN_PX}`} />
      </svg>
      <PeriodFrame axis={axis} scale={scale} shape={shape} />
    </svg>
  );
});

/** Whoever looks for the one bar that a step changes looks through its year, and not through all. */
function byYear(bars: readonly Bar[]): readonly (readonly Bar[])[] {
  return Array.from({ length: bars.length / 12 }, (_, year) => bars.slice(year * 12, year * 12 + 12));
}

/** Asked once a width, for it makes the browser settle its styles. The page is drawn for text of 16 px; a reader may want larger. */
function measured(width: number) {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return { text, shape: plotShape(width, text) };
}

import './plot.css';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Extent, MonthNumber } from '#domain/time/month.ts';
import { monthNumbersOf, type Period } from '#domain/time/period.ts';
import { choosePeriod, slidePeriod } from '#state/actions.ts';
import { chosenMonths, periodOfMonths } from './chosenMonths.ts';
import { MonthBar } from './MonthBar.tsx';
import { MonthSlider } from './MonthSlider.tsx';
import type { Bar } from './monthBars.ts';
import { monthScale } from './monthScale.ts';
import { namedEvery, plotShape } from './plotShape.ts';
import { useDrag } from './useDrag.ts';

type Props = {
  readonly axis: Extent;
  /** A bar for each month in sight. */
  readonly bars: readonly Bar[];
  readonly most: number;
  readonly period: Period | null;
  readonly width: number;
};

/** Room for the handles where they stand at the ends. */
const MARGIN_PX = 20;

/** The months in sight as bars, and the frame round the chosen ones. */
export function Plot({ axis, bars, most, period, width }: Props) {
  const t = useTranslations('timeline');
  const from = bars[0]?.month ?? axis.from;
  const scale = useMemo(() => monthScale({ from, until: from + bars.length }, width, MARGIN_PX), [from, bars, width]);
  const { text, shape } = useMemo(() => measured(width), [width]);
  const chosen = chosenMonths(axis, period);
  const left = scale.leftOf(chosen.from);
  const right = scale.leftOf(chosen.until);
  const drag = useDrag(axis, scale, period);
  const months = monthNumbersOf(period);
  const every = namedEvery(scale.monthPx / text);
  const choose = (months: Extent, held: boolean): void =>
    (held ? slidePeriod : choosePeriod)(periodOfMonths(axis, months));
  return (
    <svg
      className="timeline-plot"
      role="group"
      aria-label={t('name')}
      width={width}
      height={shape.height}
      data-all={period ? undefined : ''}
      {...drag}
    >
      <title>{t('howTo')}</title>
      <svg aria-hidden="true">
        {/* Each stands in its place on the whole axis, of which a part is in sight: so none changes when others come into it. */}
        <g transform={`translate(${MARGIN_PX - (from - axis.from) * scale.monthPx} 0)`}>
          {bars.map((bar) => (
            <MonthBar
              key={bar.month}
              bar={bar}
              most={most}
              shape={shape}
              left={(bar.month - axis.from) * scale.monthPx}
              width={scale.monthPx}
              chosen={chosenAs(bar.month, months)}
              named={bar.month % every === 0}
            />
          ))}
        </g>
        <path className="timeline-base" d={`M${MARGIN_PX} ${shape.top + shape.barsPx + 0.5}H${width - MARGIN_PX}`} />
        {period && frameInSight(months, scale.months) && (
          <rect className="timeline-frame" x={left} y={1} width={right - left} height={shape.height - 2} rx={6} />
        )}
      </svg>
      <MonthSlider
        label={t('firstMonth')}
        side="first"
        month={chosen.from}
        within={{ from: axis.from, until: chosen.until }}
        at={left}
        shape={shape}
        onMove={(month, held) => choose({ ...chosen, from: month }, held)}
      />
      <MonthSlider
        label={t('lastMonth')}
        side="last"
        month={chosen.until - 1}
        within={{ from: chosen.from, until: axis.until }}
        at={right}
        shape={shape}
        onMove={(month, held) => choose({ ...chosen, until: month + 1 }, held)}
      />
    </svg>
  );
}

function frameInSight({ from, until }: Extent, months: Extent): boolean {
  return from < months.until && until > months.from;
}

/** With no period all months are among the chosen. */
function chosenAs(month: MonthNumber, { from, until }: Extent): 'no' | 'among' | 'alone' {
  if (month < from || month >= until) return 'no';
  return until - from === 1 ? 'alone' : 'among';
}

/** Asked once a width, for it makes the browser settle its styles. The page is drawn for text of 16 px; a reader may want larger. */
function measured(width: number) {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  return { text, shape: plotShape(width, text) };
}

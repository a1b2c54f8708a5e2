import { useTranslations } from 'use-intl';
import { type Extent, overlap } from '#domain/time/month.ts';
import { monthNumbersOf } from '#domain/time/period.ts';
import { choosePeriod, slidePeriod } from '#state/actions.ts';
import { useAtlas } from '#state/store.ts';
import { chosenMonths, periodOfMonths } from './chosenMonths.ts';
import { MonthSlider } from './MonthSlider.tsx';
import type { MonthScale } from './monthScale.ts';
import type { PlotShape } from './plotShape.ts';

type Props = { readonly axis: Extent; readonly scale: MonthScale; readonly shape: PlotShape };

/** The frame round the chosen months, where they are in sight, and a handle at either end. */
export function PeriodFrame({ axis, scale, shape }: Props) {
  const t = useTranslations('timeline');
  const period = useAtlas(({ view }) => view.filter.period);
  const chosen = chosenMonths(axis, period);
  const left = scale.leftOf(chosen.from);
  const right = scale.leftOf(chosen.until);
  const choose = (months: Extent, held: boolean): void =>
    (held ? slidePeriod : choosePeriod)(periodOfMonths(axis, months));
  return (
    <g className="timeline-chosen" data-all={period ? undefined : ''}>
      {period && overlap(monthNumbersOf(period), scale.months) && (
        <rect className="timeline-frame" x={left} y={1} width={right - left} height={shape.height - 2} rx={6} />
      )}
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
    </g>
  );
}

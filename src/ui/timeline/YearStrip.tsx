import './yearStrip.css';
import { memo, useLayoutEffect, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { MonthCounts } from '#domain/matching/counts.ts';
import { type Extent, type MonthNumber, monthAt, overlap } from '#domain/time/month.ts';
import { monthNumbersOf, type Period } from '#domain/time/period.ts';
import { formatDate } from '#i18n/dates.ts';
import { choosePeriod } from '#state/actions.ts';
import { mostInAMonth } from './monthBars.ts';
import { yearPath } from './yearPath.ts';

type Props = {
  readonly axis: Extent;
  readonly all: MonthCounts;
  readonly matching: MonthCounts;
  readonly period: Period | null;
  /** The months that the bars show. */
  readonly inSight: Extent;
};

/** All years, each with the outline of its months; one click chooses a year and brings its months into sight. */
export function YearStrip({ axis, all, matching, period, inSight }: Props) {
  const t = useTranslations('timeline');
  const chosen = period && monthNumbersOf(period);
  const strip = useRef<HTMLFieldSetElement>(null);
  const firstInSight = (inSight.from - axis.from) / 12;
  useLayoutEffect(() => {
    const button = strip.current?.children[firstInSight];
    if (button instanceof HTMLElement) strip.current?.scrollTo({ left: button.offsetLeft - strip.current.offsetLeft });
  }, [firstInSight]);
  return (
    <fieldset className="timeline-years" ref={strip} aria-label={t('years')}>
      {yearsOf(axis).map((january) => (
        <Year
          key={january}
          january={january}
          all={all}
          matching={matching}
          isInSight={january >= inSight.from && january < inSight.until}
          isAmong={chosen !== null && overlap(chosen, { from: january, until: january + 12 })}
          isOnly={chosen?.from === january && chosen.until === january + 12}
        />
      ))}
    </fieldset>
  );
}

type YearProps = {
  readonly january: MonthNumber;
  readonly all: MonthCounts;
  readonly matching: MonthCounts;
  readonly isInSight: boolean;
  /** Whether some of its months are chosen; whether it alone is. */
  readonly isAmong: boolean;
  readonly isOnly: boolean;
};

const Year = memo(function Year({ january, all, matching, isInSight, isAmong, isOnly }: YearProps) {
  const t = useTranslations('timeline');
  const locale = useLocale();
  const most = mostInAMonth(all);
  return (
    <button
      type="button"
      className="timeline-year"
      aria-pressed={isOnly}
      data-in-sight={isInSight ? '' : undefined}
      data-among={isAmong ? '' : undefined}
      title={isOnly ? t('again') : undefined}
      onClick={() => choosePeriod(isOnly ? null : yearFrom(january))}
    >
      <svg viewBox="0 0 12 10" preserveAspectRatio="none" aria-hidden="true">
        <path className="timeline-ghost" d={yearPath(january, all, most)} />
        <path className="timeline-solid" d={yearPath(january, matching, most)} />
      </svg>
      {formatDate(monthAt(january).slice(0, 4), locale)}
    </button>
  );
});

function yearFrom(january: MonthNumber): Period {
  return { from: monthAt(january), to: monthAt(january + 11) };
}

function yearsOf({ from, until }: Extent): readonly MonthNumber[] {
  return Array.from({ length: (until - from) / 12 }, (_, at) => from + at * 12);
}

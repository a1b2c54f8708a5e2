import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { MonthCounts } from '#domain/matching/counts.ts';
import type { Extent } from '#domain/time/month.ts';
import type { Period } from '#domain/time/period.ts';
import { useAtlas } from '#state/store.ts';
import { wholeYears } from './chosenMonths.ts';
import { MonthTable } from './MonthTable.tsx';
import { monthBars, mostInAMonth } from './monthBars.ts';
import { Plot } from './Plot.tsx';
import { useWidth } from './useWidth.ts';
import { visibleCount, visibleMonths } from './yearWindow.ts';

/** Few datasets have more years than fit. */
const YearStrip = lazy(() => import('./YearStrip.tsx').then((module) => ({ default: module.YearStrip })));

type Props = {
  readonly events: Extent;
  readonly all: MonthCounts;
  readonly matching: MonthCounts;
  /** A little behind what the bars show as chosen. */
  readonly period: Period | null;
};

/** The bars of the months in sight, below the years where there are many. */
export function Months({ events, all, matching, period }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const width = useWidth(element);
  const axis = useMemo(() => wholeYears(events), [events]);
  const [shownFrom, setShownFrom] = useState<number | null>(null);
  const count = visibleCount(axis, width);
  const from = useAtlas(({ view }) => visibleMonths(axis, count, shownFrom, view.filter.period).from);
  const until = from + count;
  if (from !== shownFrom) setShownFrom(from);
  const allBars = useMemo(() => monthBars(axis, matching, all), [axis, matching, all]);
  const bars = useMemo(() => allBars.slice(from - axis.from, until - axis.from), [allBars, axis, from, until]);
  const most = useMemo(() => mostInAMonth(all), [all]);
  const someYears = until - from < axis.until - axis.from;
  return (
    <div className="timeline-months" ref={element}>
      <Suspense>
        {someYears && <YearStrip axis={axis} all={all} matching={matching} period={period} inSight={{ from, until }} />}
      </Suspense>
      {width > 0 && <Plot axis={axis} bars={bars} most={most} width={width} />}
      <MonthTable bars={bars} />
    </div>
  );
}

import { type Extent, monthAt, monthNumber } from '#domain/time/month.ts';
import { oneMonth, type Period, shiftPeriod } from '#domain/time/period.ts';
import { slidePeriod } from './actions.ts';
import { useAtlas } from './store.ts';

/** Play is a month a second. */
const STEP_MS = 1000;

let timer: ReturnType<typeof setInterval> | undefined;

/** Steps the period through the months of the extent, from where it stands or from the first; stops at the end. */
export function play(extent: Extent): void {
  pause();
  slidePeriod(firstPeriod(useAtlas.getState().view.filter.period, extent));
  useAtlas.setState({ playing: true });
  timer = setInterval(() => {
    const { filter } = useAtlas.getState().view;
    const next = useAtlas.getState().playing ? nextPeriod(filter.period, extent) : null;
    if (next) slidePeriod(next);
    else pause();
  }, STEP_MS);
}

export function pause(): void {
  clearInterval(timer);
  if (useAtlas.getState().playing) useAtlas.setState({ playing: false });
}

/** Where Play begins: at the period itself while a step is left in it, else at the first month. */
export function firstPeriod(period: Period | null, extent: Extent): Period {
  return period !== null && nextPeriod(period, extent) !== null ? period : oneMonth(monthAt(extent.from));
}

/** One month on; null at the end, and for a period with an open end, which has no place to go. */
export function nextPeriod(period: Period | null, extent: Extent): Period | null {
  if (!period?.from || !period.to || monthNumber(period.to) + 1 >= extent.until) return null;
  return shiftPeriod(period, 1);
}

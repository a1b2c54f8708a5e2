import { type Extent, type MonthNumber, monthAt } from '#domain/time/month.ts';
import { monthNumbersOf, type Period, periodOf } from '#domain/time/period.ts';
import { between } from './monthScale.ts';

/** January of the first year to December of the last. */
export function wholeYears({ from, until }: Extent): Extent {
  return { from: Math.floor(from / 12) * 12, until: Math.ceil(until / 12) * 12 };
}

/** The months of the axis that a period chooses: all where there is none, the nearest one where it lies outside. */
export function chosenMonths(axis: Extent, period: Period | null): Extent {
  const { from, until } = monthNumbersOf(period);
  const first = between(from, axis.from, axis.until - 1);
  return { from: first, until: between(until, first + 1, axis.until) };
}

/** Whether a month is chosen, with others or alone; with no period all are among the chosen. */
export function chosenAs(month: MonthNumber, period: Period | null): 'no' | 'among' | 'alone' {
  const { from, until } = monthNumbersOf(period);
  if (month < from || month >= until) return 'no';
  return until - from === 1 ? 'alone' : 'among';
}

/** The period of chosen months; the whole axis is no period. */
export function periodOfMonths(axis: Extent, { from, until }: Extent): Period | null {
  return from <= axis.from && until >= axis.until ? null : periodOf(monthAt(from), monthAt(until - 1));
}

/** The chosen months moved by a number of months, as far as the axis goes. */
export function movedMonths(axis: Extent, { from, until }: Extent, by: number): Extent {
  const inside = between(by, axis.from - from, axis.until - until);
  return { from: from + inside, until: until + inside };
}

/** What Previous and Next choose: from all months, the last or the first that has events. */
export function neighbour(events: Extent, period: Period | null, by: -1 | 1): Period | null {
  const axis = wholeYears(events);
  const edge: MonthNumber = by < 0 ? events.until - 1 : events.from;
  const months = period === null ? { from: edge, until: edge + 1 } : movedMonths(axis, chosenMonths(axis, period), by);
  return periodOf(monthAt(months.from), monthAt(months.until - 1));
}

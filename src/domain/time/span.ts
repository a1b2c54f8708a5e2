import type { CooperationEvent } from '#domain/event.ts';
import { type MonthNumber, monthNumber, monthOf, yearOf } from './month.ts';

/** When an event takes place, in months, half-open; `year` where no month is known, and then it covers whole years. */
export type Span = {
  readonly precision: 'month' | 'year';
  readonly from: MonthNumber;
  readonly until: MonthNumber;
};

/** The months an event takes up; null where it is undated. An end without a start is read as the one date known. */
export function spanOf({ start, end }: Pick<CooperationEvent, 'start' | 'end'>): Span | null {
  const first = start ?? end;
  if (first === null) return null;
  const last = end ?? first;
  const from = monthOf(first);
  const to = monthOf(last);
  if (from === null || to === null) {
    return { precision: 'year', from: yearOf(first) * 12, until: yearOf(last) * 12 + 12 };
  }
  return { precision: 'month', from: monthNumber(from), until: monthNumber(to) + 1 };
}

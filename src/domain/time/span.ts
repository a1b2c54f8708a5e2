import type { CooperationEvent } from '#domain/event.ts';
import { type CalendarDate, datePrecision, firstDay } from './calendarDate.ts';
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

/** The order of the list: by first day, then the coarser date first, then id; undated events last. */
export function inListOrder(events: readonly CooperationEvent[]): readonly CooperationEvent[] {
  return events
    .map((event) => ({ event, key: dateKey(event.start ?? event.end) }))
    .sort((one, other) => one.key - other.key || compare(one.event.id, other.event.id))
    .map(({ event }) => event);
}

/** A number: many events are compared many times. */
function dateKey(date: CalendarDate | null): number {
  if (date === null) return Number.MAX_VALUE;
  return Number(firstDay(date).replaceAll('-', '')) * 2 + (datePrecision(date) === 'day' ? 1 : 0);
}

/** By code unit: the same everywhere, whatever the reader's locale. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

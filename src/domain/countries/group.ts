import type { Group } from '#domain/dataset.ts';
import type { CountryCode } from '#domain/event.ts';
import { type CalendarDate, firstDay, lastDay } from '#domain/time/calendarDate.ts';

/** The members of a bloc at a date; at no date, all that ever were. A coarse date takes whoever was a member on some day of it. */
export function membersAt(group: Group, date: CalendarDate | null): readonly CountryCode[] {
  const members = group.members.filter(({ from, to }) => {
    if (date === null) return true;
    return (from === null || firstDay(from) <= lastDay(date)) && (to === null || lastDay(to) >= firstDay(date));
  });
  return [...new Set(members.map(({ country }) => country))];
}

/** Whoever was a member at one of the dates. */
export function membersAtAny(group: Group, dates: Iterable<CalendarDate | null>): ReadonlySet<CountryCode> {
  return new Set([...new Set(dates)].flatMap((date) => membersAt(group, date)));
}

import { type CalendarDate, daysInMonth } from './calendarDate.ts';
import { addMonths } from './month.ts';

/** The day after a day, `YYYY-MM-DD`. */
export function nextDay(day: CalendarDate): CalendarDate {
  const month = day.slice(0, 7);
  const number = Number(day.slice(8));
  const isLast = number === daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return isLast ? `${addMonths(month, 1)}-01` : `${month}-${String(number + 1).padStart(2, '0')}`;
}

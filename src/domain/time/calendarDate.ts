/** EDTF level 0, https://www.loc.gov/standards/datetime/: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; proleptic Gregorian. */
export type CalendarDate = string;

export type DatePrecision = 'day' | 'month' | 'year';

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** The text itself where it names a day, month or year that exists; null for anything else, 2018-02-29 included. */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!SHAPE.test(text)) return null;
  if (text.length === 4) return text;
  const month = Number(text.slice(5, 7));
  if (month < 1 || month > 12) return null;
  if (text.length === 7) return text;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month) ? text : null;
}

export function datePrecision(date: CalendarDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

/** Days of a month, 1 = January. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** First day that the date can mean. */
export function firstDay(date: CalendarDate): CalendarDate {
  if (date.length === 10) return date;
  return date.length === 7 ? `${date}-01` : `${date}-01-01`;
}

/** Last day that the date can mean: 2018-02 ends on 2018-02-28. */
export function lastDay(date: CalendarDate): CalendarDate {
  if (date.length === 10) return date;
  const month = date.length === 7 ? date : `${date}-12`;
  return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)))}`;
}

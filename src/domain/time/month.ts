import { type CalendarDate, datePrecision } from './calendarDate.ts';

/** A calendar month as `YYYY-MM`: months compare as strings, and no time zone can shift them. */
export type Month = string;

/** Months since year 0, for columns and arithmetic: 2018-09 is 24224. */
export type MonthNumber = number;

/** Months that follow each other, half-open. */
export type Extent = { readonly from: MonthNumber; readonly until: MonthNumber };

const SHAPE = /^(\d{4})-(0[1-9]|1[0-2])$/;
const LAST: MonthNumber = 9999 * 12 + 11;

export function parseMonth(text: string): Month | null {
  return SHAPE.test(text) ? text : null;
}

export function monthNumber(month: Month): MonthNumber {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

/** Whether they have a month in common. */
export function overlap(one: Extent, other: Extent): boolean {
  return one.from < other.until && one.until > other.from;
}

/** Numbers outside the years 0 to 9999 are brought to the nearest month inside. */
export function monthAt(number: MonthNumber): Month {
  const inside = Math.min(Math.max(Math.round(number), 0), LAST);
  const year = String(Math.floor(inside / 12)).padStart(4, '0');
  return `${year}-${String((inside % 12) + 1).padStart(2, '0')}`;
}

export function addMonths(month: Month, count: number): Month {
  return monthAt(monthNumber(month) + count);
}

/** The month that a date falls in; null where it is known only to the year. */
export function monthOf(date: CalendarDate): Month | null {
  return datePrecision(date) === 'year' ? null : date.slice(0, 7);
}

export function yearOf(dateOrMonth: CalendarDate | Month): number {
  return Number(dateOrMonth.slice(0, 4));
}

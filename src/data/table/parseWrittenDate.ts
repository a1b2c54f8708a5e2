import { type CalendarDate, parseCalendarDate } from '#domain/time/calendarDate.ts';

/** Which of the first two numbers of `9/10/2018` is the day. */
export type DayOrder = 'day-first' | 'month-first';

export type WrittenDate =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** Two dates in one, and nothing says which is meant. */
  | { readonly kind: 'ambiguous' }
  /** Seconds or milliseconds: they name an instant, not a day. */
  | { readonly kind: 'epoch' }
  /** Days since 1900 or 1904, as a spreadsheet counts them. */
  | { readonly kind: 'day-number' }
  /** Two digits, for a year of any century. */
  | { readonly kind: 'short-year' }
  /** A day or days of some year. */
  | { readonly kind: 'yearless' }
  | { readonly kind: 'unknown' };

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?\s*[月日号]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const YEAR_ONLY = /^(\d{4})\s*年?$/;
const NUMBERS = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i;
const MONTH_NAMED = /^([a-z]{3,9})\.?(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?,?\s+(\d{4})$/i;
const SHORT_YEAR = /^\d{1,2}[-/.](?:\d{1,2}|[a-z]{3,9})[-/.]\d{2}$|^[a-z]{3,9}-\d{2}$/i;
const YEARLESS =
  /^\d{1,2}月\d{1,2}(?:[日号]|\D+\d)|^(?:\d{1,2}\D+)?\d{1,2}\s+[a-z]{3,9}\.?$|^[a-z]{3,9}\.?\s+\d{1,2}$/i;
/** At the beginning in English, at the end in Chinese. */
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+|\s*[（(]?(?:星期|周)[一二三四五六日天][）)]?$/i;
const TIME = /^([^T]*\d)(?:[T\s]+\d{1,2}:\d{2}\S*(?:\s*(?:[AP]M|Z|UTC))?)$/i;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * A date as people and programs write it: `2018-09-10`, `2018-9`, `2018`, `20180910`, `2018年9月10日`, `10 Sep 2018`,
 * `Sep 10, 2018`, `9/10/2018`. A weekday and a time of day are left off. Never throws.
 */
export function parseWrittenDate(written: string, order: DayOrder | null): WrittenDate {
  const text = written.normalize('NFKC').trim().replace(WEEKDAY, '');
  if (/^-?\d{9,10}$|^-?\d{12,13}$/.test(text)) return { kind: 'epoch' };
  if (/^\d{5}([.,]\d+)?$/.test(text)) return { kind: 'day-number' };
  const day = TIME.exec(text)?.[1] ?? text;
  const numbers = NUMBERS.exec(day);
  if (numbers) return fromNumbers(numbers, order);
  if (SHORT_YEAR.test(day)) return { kind: 'short-year' };
  if (YEARLESS.test(day)) return { kind: 'yearless' };
  const date = dateOf(day);
  return date === null ? { kind: 'unknown' } : { kind: 'date', date };
}

/** What cells such as `25/10/2018` say of the order in a whole column of them. */
export type DayOrderClues = {
  /** The day must come first in one of them. */
  readonly dayFirst: boolean;
  readonly monthFirst: boolean;
  /** One of them can be read either way. */
  readonly either: boolean;
};

export const NO_CLUES: DayOrderClues = { dayFirst: false, monthFirst: false, either: false };

const LEADING_NUMBERS = /^\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*([-/.])\s*\d{4}(?!\d)/;

/** Whoever parts a date with dots writes the day first. */
export function dayOrderClues(cell: string): DayOrderClues {
  const [, first, second, mark] = LEADING_NUMBERS.exec(cell) ?? [];
  if (first === undefined) return NO_CLUES;
  const monthFirst = Number(second) > 12;
  const dayFirst = Number(first) > 12 || (mark === '.' && !monthFirst);
  return { dayFirst, monthFirst, either: !dayFirst && !monthFirst && Number(first) !== Number(second) };
}

export function joinClues(one: DayOrderClues, other: DayOrderClues): DayOrderClues {
  if (other === NO_CLUES) return one;
  return {
    dayFirst: one.dayFirst || other.dayFirst,
    monthFirst: one.monthFirst || other.monthFirst,
    either: one.either || other.either,
  };
}

function fromNumbers([, first = '', second = '', year = '']: RegExpExecArray, order: DayOrder | null): WrittenDate {
  const dayFirst = dateFrom(year, second, first);
  const monthFirst = dateFrom(year, first, second);
  if (order === null && dayFirst && monthFirst && dayFirst !== monthFirst) return { kind: 'ambiguous' };
  const chosen = order === 'day-first' ? dayFirst : order === 'month-first' ? monthFirst : (dayFirst ?? monthFirst);
  return chosen === null ? { kind: 'unknown' } : { kind: 'date', date: chosen };
}

function dateOf(text: string): CalendarDate | null {
  const [, year = '', month = '', day] = YEAR_FIRST.exec(text) ?? COMPACT.exec(text) ?? [];
  if (year) return dateFrom(year, month, day);
  const [, onlyYear] = YEAR_ONLY.exec(text) ?? [];
  if (onlyYear) return onlyYear;
  const [, dayNumber, dayMonth = '', dayYear = ''] = DAY_NAMED.exec(text) ?? [];
  if (dayNumber) return dateFrom(dayYear, monthNamed(dayMonth), dayNumber);
  const [, name = '', nameDay, nameYear = ''] = MONTH_NAMED.exec(text) ?? [];
  return name ? dateFrom(nameYear, monthNamed(name), nameDay) : null;
}

/** 1 to 12; 0 for no month. */
function monthNamed(name: string): string {
  const start = name.toLowerCase();
  return String(
    MONTHS.findIndex(
      (month) => month === start || month.slice(0, 3) === start || (start === 'sept' && month === 'september'),
    ) + 1,
  );
}

function dateFrom(year: string, month: string, day: string | undefined): CalendarDate | null {
  const parts = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])];
  return parseCalendarDate(parts.join('-'));
}

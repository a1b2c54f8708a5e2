import type { Language } from '#domain/language.ts';
import { type CalendarDate, datePrecision } from '#domain/time/calendarDate.ts';
import type { Month } from '#domain/time/month.ts';
import type { Period } from '#domain/time/period.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

const FIELDS = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
  dayOfYear: { month: 'long', day: 'numeric' },
  dayOfMonth: { day: 'numeric' },
  monthOfYear: { month: 'long' },
  monthNumber: { month: 'numeric' },
  shortDay: { month: 'short', day: 'numeric' },
  shortMonth: { month: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** `2018-09-10` → 10 September 2018, 2018年9月10日; coarser dates say less. */
export function formatDate(date: CalendarDate, language: Language): string {
  return format(date, datePrecision(date), language);
}

/** `22–24 October 2018`, `2018年10月22日至24日`: what both ends share is said once. */
export function formatSpan(start: CalendarDate, end: CalendarDate | null, language: Language): string {
  if (end === null || end === start) return formatDate(start, language);
  return language === 'zh' ? chineseSpan(start, end) : englishSpan(start, end);
}

/** `22 Nov 2026, 21:45`, in the reader's own time zone: when something happened to this page, not in the data. */
export function formatMoment(moment: Date, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}

/** `September 2018`, `2018年9月`. */
export function formatMonth(month: Month, language: Language): string {
  return formatDate(month, language);
}

/** `Sep`, `9月`: for an axis that says the year elsewhere. */
export function formatShortMonth(month: Month, language: Language): string {
  return format(month, 'shortMonth', language);
}

/** `10 Sep`, `9月10日`: for a list whose headings say the month and year. */
export function formatShortDate(date: CalendarDate, language: Language): string {
  const precision = datePrecision(date);
  if (precision === 'year') return formatDate(date, language);
  return format(date, precision === 'day' ? 'shortDay' : 'shortMonth', language);
}

/** `22–24 Oct`, `10月22日至24日`: the same for two dates; ends in two years, or of two precisions, are said in full. */
export function formatShortSpan(start: CalendarDate, end: CalendarDate | null, language: Language): string {
  if (end === null || end === start) return formatShortDate(start, language);
  if (start.length !== end.length || start.slice(0, 4) !== end.slice(0, 4)) return formatSpan(start, end, language);
  const [first, last] = [formatShortDate(start, language), formatShortDate(end, language)];
  if (start.slice(0, 7) !== end.slice(0, 7)) return language === 'zh' ? `${first}至${last}` : `${first} – ${last}`;
  return language === 'zh' ? `${first}至${Number(end.slice(8))}日` : `${Number(start.slice(8))}–${last}`;
}

/** A whole period in words, open ends included, whole years by their number; null is all time and has no words of its own. */
export function formatPeriodWords(period: Period, language: Language): string {
  const { from, to } = period;
  if (from?.endsWith('-01') && to?.endsWith('-12')) return formatSpan(from.slice(0, 4), to.slice(0, 4), language);
  if (from !== null && to !== null) return formatSpan(from, to, language);
  const month = formatMonth(from ?? to ?? '', language);
  if (language === 'zh') return from === null ? `${month}及以前` : `${month}起`;
  return from === null ? `until ${month}` : `from ${month}`;
}

function englishSpan(start: CalendarDate, end: CalendarDate): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  if (start.length !== end.length || !sameYear) return `${formatDate(start, 'en')} – ${formatDate(end, 'en')}`;
  if (start.length === 7) return `${format(start, 'monthOfYear', 'en')} – ${formatDate(end, 'en')}`;
  if (sameMonth) return `${Number(start.slice(8))}–${formatDate(end, 'en')}`;
  return `${format(start, 'dayOfYear', 'en')} – ${formatDate(end, 'en')}`;
}

function chineseSpan(start: CalendarDate, end: CalendarDate): string {
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  if (start.length !== end.length || !sameYear) return `${formatDate(start, 'zh')}至${formatDate(end, 'zh')}`;
  const fields = start.length === 7 ? 'monthNumber' : sameMonth ? 'dayOfMonth' : 'dayOfYear';
  return `${formatDate(start, 'zh')}至${format(end, fields, 'zh')}`;
}

const formats = new Map<string, (date: CalendarDate) => string>();

function format(date: CalendarDate, fields: keyof typeof FIELDS, language: Language): string {
  const key = `${language} ${fields}`;
  const known = formats.get(key) ?? dateFormat(FIELDS[fields], language);
  formats.set(key, known);
  return known(date);
}

/** Dates have no time zone here: they are placed at UTC midnight and read back in UTC. */
function dateFormat(fields: Intl.DateTimeFormatOptions, language: Language): (date: CalendarDate) => string {
  const intl = new Intl.DateTimeFormat(LOCALES[language], { ...fields, timeZone: 'UTC' });
  return (date) => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const at = new Date(0);
    at.setUTCFullYear(year, month - 1, day);
    return intl.format(at);
  };
}

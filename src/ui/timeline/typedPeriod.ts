import { type Month, parseMonth } from '#domain/time/month.ts';
import { type Period, periodOf } from '#domain/time/period.ts';

type TypedDate = { readonly year: string | null; readonly month: number | null };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = /^(\d{4})(?:年|\s*[-/.年]\s*(\d{1,2})月?)?$/;
const NUMBERS_TURNED = /^(\d{1,2})\s*[/.]\s*(\d{4})$/;
const CHINESE_MONTH = /^(\d{1,2})月$/;
const ENGLISH = /^([a-z]{3,9})\.?(?:,?\s+(\d{4}))?$/;
const FROM = /^(?:from|since)\s+(.*)$|^(.*?)\s*(?:\.\.|起|以来)$/;
const UNTIL = /^(?:until|to|\.\.)\s*(.*)$|^(.*?)\s*(?:及以前|以前|为止)$/;
const BETWEEN = /\s*(?:\.\.|–|—|~|至|到|\sto\s|\s-\s)\s*/;

/**
 * A month, a year or a span of them as people write it: `2018-09`, `2018年9月`, `Sep 2018`, `9/2018`, `2018`,
 * `September – October 2018`, `2018年9月起`; null for anything else. Reads back whatever `formatPeriodWords` writes.
 */
export function parseTypedPeriod(text: string): Period | null {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  const from = FROM.exec(typed);
  if (from) return openPeriod(from, (date) => periodOf(firstMonth(date), null));
  const until = UNTIL.exec(typed);
  if (until) return openPeriod(until, (date) => periodOf(null, lastMonth(date)));
  const ends = typed.split(BETWEEN).map(parseTypedDate);
  const [start, end = start] = ends;
  if (ends.length > 2 || !start || !end) return null;
  const first = firstMonth({ ...start, year: start.year ?? end.year });
  const last = lastMonth({ ...end, year: end.year ?? start.year });
  return first === null || last === null ? null : periodOf(first, last);
}

function openPeriod(match: RegExpExecArray, toPeriod: (date: TypedDate) => Period | null): Period | null {
  const date = parseTypedDate(match[1] ?? match[2] ?? '');
  return date && toPeriod(date);
}

function parseTypedDate(text: string): TypedDate | null {
  const numbers = NUMBERS.exec(text);
  if (numbers) return { year: numbers[1] ?? null, month: numbers[2] === undefined ? null : Number(numbers[2]) };
  const turned = NUMBERS_TURNED.exec(text);
  if (turned) return { year: turned[2] ?? null, month: Number(turned[1]) };
  const chinese = CHINESE_MONTH.exec(text);
  if (chinese) return { year: null, month: Number(chinese[1]) };
  const english = ENGLISH.exec(text);
  const month = MONTHS.indexOf(english?.[1]?.slice(0, 3) ?? '') + 1;
  return english && month > 0 ? { year: english[2] ?? null, month } : null;
}

function firstMonth({ year, month }: TypedDate): Month | null {
  return parseMonth(`${year}-${String(month ?? 1).padStart(2, '0')}`);
}

function lastMonth({ year, month }: TypedDate): Month | null {
  return parseMonth(`${year}-${String(month ?? 12).padStart(2, '0')}`);
}

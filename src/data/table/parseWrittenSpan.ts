import { type CalendarDate, firstDay, lastDay } from '#domain/time/calendarDate.ts';
import { type DayOrder, parseWrittenDate, type WrittenDate } from './parseWrittenDate.ts';

export type WrittenSpan = { readonly kind: 'span'; readonly start: CalendarDate; readonly end: CalendarDate };

/** What parts two dates; a hyphen without air only before a day that has a word behind it, for others part a date's own numbers. */
const PARTINGS = [/\s*[–—~～至到]+\s*|\s+-+\s+|\s+to\s+/i, /\s*\/\s*/, /-(?=\d{1,2}(?:[日号]|\s+[a-z]))/i];

/** What one of two dates may leave to the other: the first `2018年9月` or `2018年`, the last ` September 2018` or ` 2018`. */
const LENT_BY_FIRST = [/^\d{4}年\s*\d{1,2}月/, /^\d{4}年/];
const LENT_BY_LAST = [/\s[a-z]+\.?,?\s+\d{4}$/i, /,?\s\d{4}$/];

/**
 * A date, or two in one cell: `2018-09-10/2018-09-12` as in EDTF, `10 September 2018 – 2 October 2018`, `10–12 September
 * 2018`, `2018年9月10-12日`. Where that is no span from one date to a later one: what the whole cell is as a date. Never throws.
 */
export function parseWrittenSpan(written: string, order: DayOrder | null): WrittenDate | WrittenSpan {
  const date = parseWrittenDate(written, order);
  if (date.kind !== 'unknown') return date;
  const text = written.normalize('NFKC').trim();
  for (const parting of PARTINGS) {
    const [first = '', last = '', ...more] = text.split(parting);
    if (first === '' || last === '' || more.length > 0) continue;
    for (const [from, until] of completed(first, last)) {
      const [start, end] = [parseWrittenDate(from, order), parseWrittenDate(until, order)];
      if (start.kind === 'ambiguous' && (end.kind === 'ambiguous' || end.kind === 'date')) return start;
      if (start.kind !== 'date' || end.kind !== 'date') continue;
      if (lastDay(end.date) >= firstDay(start.date)) return { kind: 'span', start: start.date, end: end.date };
    }
  }
  return date;
}

function completed(first: string, last: string): readonly (readonly [from: string, until: string])[] {
  const lentByFirst = LENT_BY_FIRST.map((lent) => [first, (lent.exec(first)?.[0] ?? '') + last] as const);
  const lentByLast = LENT_BY_LAST.map((lent) => [first + (lent.exec(last)?.[0] ?? ''), last] as const);
  return [[first, last], ...lentByFirst, ...lentByLast];
}

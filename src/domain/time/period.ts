import { addMonths, type Extent, type Month, monthNumber, parseMonth } from './month.ts';

/** Whole months, both inclusive; a missing end is open. Never both open: that is no period, null. */
export type Period = { readonly from: Month; readonly to: Month | null } | { readonly from: null; readonly to: Month };

/** Reads `2018-09`, `2018-09..2018-10`, `2018-09..` and `..2018-10`; null for anything else, a reversed span included. */
export function parsePeriod(text: string): Period | null {
  const ends = text.split('..');
  if (ends.length > 2) return null;
  const months = ends.map((end) => (end === '' ? null : parseMonth(end)));
  if (ends.some((end, index) => end !== '' && months[index] === null)) return null;
  const from = months[0] ?? null;
  const to = ends.length === 1 ? from : (months[1] ?? null);
  return periodOf(from, to);
}

export function formatPeriod(period: Period): string {
  if (period.from === period.to) return period.from ?? '';
  return `${period.from ?? ''}..${period.to ?? ''}`;
}

/** The period between two ends; null where both are open, or where they are the wrong way round. */
export function periodOf(from: Month | null, to: Month | null): Period | null {
  if (from === null) return to === null ? null : { from, to };
  return to !== null && to < from ? null : { from, to };
}

export function oneMonth(month: Month): Period {
  return { from: month, to: month };
}

/** The same length, moved; open ends stay open. */
export function shiftPeriod(period: Period, months: number): Period {
  if (period.from === null) return { from: null, to: addMonths(period.to, months) };
  return {
    from: addMonths(period.from, months),
    to: period.to === null ? null : addMonths(period.to, months),
  };
}

export function samePeriod(one: Period | null, other: Period | null): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

/** Month numbers, half-open; open ends are infinite. */
export function monthNumbersOf(period: Period | null): Extent {
  return {
    from: period?.from ? monthNumber(period.from) : Number.NEGATIVE_INFINITY,
    until: period?.to ? monthNumber(period.to) + 1 : Number.POSITIVE_INFINITY,
  };
}

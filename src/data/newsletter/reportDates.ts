import { type CalendarDate, lastDay, parseCalendarDate } from '#domain/time/calendarDate.ts';

export type ReportDates = {
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  /** Whether the text leaves the year to the reader. */
  readonly yearIsInferred: boolean;
};

const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?/;
const UNTIL = /(?:\s*(?:[-–—~～]+|至|到|、)\s*(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})日)?/;
const DAYS = new RegExp(DAY.source + UNTIL.source);
const MONTH = /(?:(\d{4})年)?(\d{1,2})月(?!\d)/;

/**
 * The first date of a report, `9月10日`, `10月22-24日`, `12月30日至1月2日`. A year that is not written is `year`, else the
 * latest that does not lie after the publication.
 */
export function reportDates(body: string, published: CalendarDate | null, year: number | null): ReportDates {
  const [, writtenYear, month = '', day = '', endYear, endMonth = month, endDay] = DAYS.exec(body) ?? [];
  if (month === '') return monthOnly(body, published, year);
  const startYear = Number(writtenYear ?? year ?? yearBefore(published, month, day));
  const start = dateFrom(startYear, month, day);
  const wraps = Number(endMonth) < Number(month);
  const end = endDay === undefined ? null : dateFrom(Number(endYear ?? startYear + (wraps ? 1 : 0)), endMonth, endDay);
  return { start, end, yearIsInferred: writtenYear === undefined };
}

function monthOnly(body: string, published: CalendarDate | null, year: number | null): ReportDates {
  const [, writtenYear, month = ''] = MONTH.exec(body) ?? [];
  if (month === '') return { start: null, end: null, yearIsInferred: false };
  const start = dateFrom(Number(writtenYear ?? year ?? yearBefore(published, month, '1')), month, null);
  return { start, end: null, yearIsInferred: writtenYear === undefined };
}

/** Not a number where nothing tells the year. */
function yearBefore(published: CalendarDate | null, month: string, day: string): number {
  if (published === null) return Number.NaN;
  const year = Number(published.slice(0, 4));
  const isLater = `${month.padStart(2, '0')}-${day.padStart(2, '0')}` > lastDay(published).slice(5);
  return isLater ? year - 1 : year;
}

function dateFrom(year: number, month: string, day: string | null): CalendarDate | null {
  const parts = [String(year), month.padStart(2, '0'), ...(day === null ? [] : [day.padStart(2, '0')])];
  return parseCalendarDate(parts.join('-'));
}

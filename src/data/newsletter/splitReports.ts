import { parseWrittenDate } from '#data/table/parseWrittenDate.ts';
import type { CalendarDate } from '#domain/time/calendarDate.ts';

/** One numbered report of a newsletter, its lines joined again. */
export type Report = {
  readonly heading: string;
  /** Without the line that names the source. */
  readonly body: string;
  readonly publisher: string | null;
  /** Null where the source line has none. */
  readonly published: CalendarDate | null;
};

/** A decimal number broken over lines is no heading: 2. 5 倍, 4.0 时代. */
const NUMBERED = /^\s*(\d{1,3})\s*[.．、](?!\d{1,3}(?!\d))\s*(?!\d{1,3}\s*[倍万亿%％个项名])(\S.*)$/;
const SOURCE_START = /[（(]来源[：:]/;
const SOURCE = /[（(]来源[：:]\s*([^，,）)]+)[，,]?\s*([^）)]*)[）)]/;

/** How a body begins, and how a heading ends: what tells them apart where a heading runs over lines. */
const BODY_START = /^\s*(\d{4}\s*年|\d{1,2}\s*月\s*\d|近日|日前|当地时间)/;
const HEADING_END = /(召开|举行|举办|签署|揭牌|开幕|闭幕|启动|成立|发布)\s*$/;
const SENTENCE = /[。；]/;
const MOST_HEADING_LINES = 4;

/**
 * The reports of one or more newsletters in one text, in order. A report ends with its source, and the next number is
 * another one; before that, a number is a list's in the report's own text, unless it is the next and heads a report all
 * the same. What stands before the first report is left out, and headings alone are a table of contents.
 */
export function splitReports(text: string): readonly Report[] {
  const lines = withAsciiDigits(text)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '');
  const starts: number[] = [];
  let number = 0;
  let hasEnded = true;
  lines.forEach((line, at) => {
    if (SOURCE_START.test(line)) hasEnded = true;
    const found = Number(NUMBERED.exec(line)?.[1] ?? Number.NaN);
    const isNext = found === number + 1 || found === 1;
    const isStart = hasEnded ? isNext || found > number : isNext && headingEnd(lines.slice(at)) >= 0;
    if (!isStart) return;
    starts.push(at);
    number = found;
    hasEnded = false;
  });
  const reports = starts.map((start, at) => reportOf(lines.slice(start, starts[at + 1])));
  return reports.filter(({ body, publisher }) => body !== '' || publisher !== null);
}

function reportOf([first = '', ...rest]: readonly string[]): Report {
  const all = [NUMBERED.exec(first)?.[2] ?? first, ...rest];
  const length = headingLength([first, ...rest]);
  const body = joinLines(all.slice(length));
  const [whole, publisher, date = ''] = SOURCE.exec(body) ?? [];
  const published = parseWrittenDate(date, null);
  return {
    heading: joinLines(all.slice(0, length)),
    body: whole === undefined ? body : body.slice(0, body.indexOf(whole)),
    publisher: publisher?.trim() ?? null,
    published: published.kind === 'date' ? published.date : null,
  };
}

/** A paragraph's last line ends with a space in the newsletters; where that got lost, the words must tell. */
function headingLength(lines: readonly string[]): number {
  const spaced = lines.slice(0, MOST_HEADING_LINES).findIndex((line) => /\s$/.test(line));
  const said = headingEnd(lines);
  if (spaced < 0 || said < 0) return Math.max(spaced, said, 0) + 1;
  return Math.min(spaced, said) + 1;
}

/** The index of the line on which a heading ends by its words, or by those of the body after it; -1 for no heading. */
function headingEnd(lines: readonly string[]): number {
  const end = lines
    .slice(0, MOST_HEADING_LINES)
    .findIndex((line, at) => SENTENCE.test(line) || HEADING_END.test(line) || BODY_START.test(lines[at + 1] ?? ''));
  return SENTENCE.test(lines[end] ?? '') ? -1 : end;
}

function withAsciiDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));
}

/** Lines were broken anywhere, and digits and Latin letters were set off by spaces: Chinese has none. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) => (/[a-z,.]$/i.test(text) && /^[a-z]/i.test(line) ? `${text} ${line}` : text + line), '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[\p{Script=Han}，。、；：（）《》“”])|(?<=[\p{Script=Han}，。、；：（）《》“”]) /gu, '');
}

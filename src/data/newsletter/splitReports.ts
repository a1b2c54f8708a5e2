/** One numbered report of a newsletter, its lines joined again. */
export type Report = {
  readonly heading: string;
  /** Without the line that names the source. */
  readonly body: string;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`; null where the source line has none. */
  readonly published: string | null;
};

/** A decimal number broken over lines is no heading: 2. 5 倍. */
const NUMBERED = /^\s*(\d{1,3})\s*[.．、]\s*(?!\d{1,3}\s*[倍万亿%％个项名])(\S.*)$/;
const SOURCE = /[（(]来源[：:]([^，,）)]+)(?:[，,](\d{4})年(\d{1,2})月(\d{1,2})日)?[）)]/;

/** How a body begins, and how a heading ends: what tells them apart where a heading runs over lines. */
const BODY_START = /^\s*(\d{4}\s*年|\d{1,2}\s*月\s*\d|近日|日前|当地时间)/;
const HEADING_END = /(召开|举行|举办|签署|揭牌|开幕|闭幕|启动|成立|发布)\s*$/;
const MOST_HEADING_LINES = 4;

/**
 * The reports of one or more newsletters in one text, in order. Reports are numbered from 1 without gaps; any other
 * line that begins with a number is text. What stands before the first report is left out.
 */
export function splitReports(text: string): readonly Report[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const starts: number[] = [];
  let number = 0;
  lines.forEach((line, at) => {
    const found = Number(NUMBERED.exec(line)?.[1] ?? Number.NaN);
    if (found !== number + 1 && found !== 1) return;
    starts.push(at);
    number = found;
  });
  return starts.map((start, at) => reportOf(lines.slice(start, starts[at + 1])));
}

function reportOf([first = '', ...rest]: readonly string[]): Report {
  const all = [NUMBERED.exec(first)?.[2] ?? first, ...rest];
  const length = headingLength(first, rest);
  const body = joinLines(all.slice(length));
  const [whole, publisher, year, month = '', day = ''] = SOURCE.exec(body) ?? [];
  return {
    heading: joinLines(all.slice(0, length)),
    body: whole === undefined ? body : body.slice(0, body.indexOf(whole)),
    publisher: publisher?.trim() ?? null,
    published: year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  };
}

/** A paragraph's last line ends with a space in the newsletters; where that got lost, the words must tell. */
function headingLength(first: string, rest: readonly string[]): number {
  const lines = [first, ...rest.slice(0, MOST_HEADING_LINES - 1)];
  const last = lines.findIndex(
    (line, at) => /\s$/.test(line) || HEADING_END.test(line) || BODY_START.test(rest[at] ?? ''),
  );
  return last < 0 ? 1 : last + 1;
}

/** Lines were broken anywhere, and digits and Latin letters were set off by spaces: Chinese has none. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) => (/[a-z,.]$/i.test(text) && /^[a-z]/i.test(line) ? `${text} ${line}` : text + line), '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[\p{Script=Han}，。、；：（）《》“”])|(?<=[\p{Script=Han}，。、；：（）《》“”]) /gu, '');
}

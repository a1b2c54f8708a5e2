import Papa from 'papaparse';
import { recognizeColumns } from './tableColumns.ts';
import type { TableRow } from './tableRow.ts';

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** So many lines may stand above the names of the columns: a title, a remark, the `sep=;` of Excel. */
const ABOVE_MOST = 10;

/** What is known of a text at its end: `above` stood above the names of the columns; `isUnclosed` where a quotation mark was left open. */
export type CsvEnd = {
  readonly rows: readonly TableRow[];
  readonly above: readonly TableRow[];
  readonly isUnclosed: boolean;
};

/** Takes a CSV text (RFC 4180) piece by piece and gives its rows as they end, the header first; blank ones are left out. */
export type CsvRows = {
  readonly take: (piece: string) => readonly TableRow[];
  readonly finish: () => CsvEnd;
};

/** Pieces may end anywhere. Line breaks of all kinds become LF, in cells too. */
export function csvRows(separator: Separator): CsvRows {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
  let rest = '';
  /** A CR at the end of a piece may be half of a CRLF. */
  let held = '';
  let line = 1;
  let above: readonly TableRow[] = [];
  let isBelow = false;

  const toRows = (cellsOfRows: readonly (readonly string[])[]): readonly TableRow[] =>
    cellsOfRows.flatMap((cells) => {
      const row = { cells, line, path: '' };
      line += 1 + cells.reduce((sum, cell) => sum + countLineBreaks(cell), 0);
      return cells.some((cell) => cell.trim() !== '') ? [row] : [];
    });

  /** Rows in which one cell says something are held back until it is known what they stand above, and so is the header. */
  const fromHeader = (rows: readonly TableRow[], isEnd: boolean): readonly TableRow[] => {
    if (isBelow) return rows;
    const all = [...above, ...rows];
    const at = all.slice(0, ABOVE_MOST + 1).findIndex(isHeader);
    isBelow = at >= 0 ? isEnd || at + 1 < all.length : all.length > ABOVE_MOST;
    above = isBelow ? all.slice(0, Math.max(at, 0)) : all;
    return isBelow ? withWholeHeader(all.slice(above.length)) : [];
  };

  return {
    take: (piece) => {
      const text = held + piece;
      held = text.endsWith('\r') ? '\r' : '';
      rest += text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
      const { data, meta }: Papa.ParseResult<string[]> = parser.parse(rest, 0, true);
      rest = rest.slice(meta.cursor);
      return fromHeader(toRows(data), false);
    },
    finish: () => {
      const { data, errors }: Papa.ParseResult<string[]> = parser.parse(rest, 0, false);
      const rows = fromHeader(toRows(data), true);
      const isUnclosed = errors.some(({ code }) => code === 'MissingQuotes');
      return isBelow ? { rows, above, isUnclosed } : { rows: above, above: [], isUnclosed };
    },
  };
}

/** The separator that parts the header into the most names; a comma where none does. What stands above it may hold commas, too. */
export function separatorOf(beginning: string): Separator {
  const [first = '', ...others] = beginning
    .replace(/"[^"]*"/g, 'quoted')
    .trimStart()
    .split(/[\r\n]+/, ABOVE_MOST + 1);
  const found = [first, ...others].find((line, index) => {
    const separator = partingMost(line);
    return separator !== null && (others[index]?.includes(separator) ?? true);
  });
  return partingMost(found ?? first) ?? ',';
}

function partingMost(line: string): Separator | null {
  const counts = SEPARATORS.map((separator) => saidIn(line.split(separator)));
  const most = Math.max(...counts);
  return most > 1 ? (SEPARATORS[counts.indexOf(most)] ?? null) : null;
}

function isHeader({ cells }: TableRow, index: number): boolean {
  return saidIn(cells) > 1 || (index === 0 && namedIn(cells) > 0);
}

/** Names of columns in two rows, of which the upper one names several at once, or the lower one leaves out what is said. */
function withWholeHeader(rows: readonly TableRow[]): readonly TableRow[] {
  const [upper, lower] = rows;
  if (!upper || !lower || saidIn(upper.cells) === lower.cells.length) return rows;
  const cells = lower.cells.map((cell, column) => (cell.trim() === '' ? (upper.cells[column] ?? '') : cell));
  return namedIn(cells) > namedIn(upper.cells) ? withWholeHeader([{ ...lower, cells }, ...rows.slice(2)]) : rows;
}

function namedIn(cells: readonly string[]): number {
  return recognizeColumns(cells, []).filter((field) => field !== null).length;
}

function saidIn(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== '').length;
}

function countLineBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

import Papa from 'papaparse';
import type { TableRow } from './tableRow.ts';

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Takes a CSV text (RFC 4180) piece by piece and gives its rows as they end; blank ones are left out. */
export type CsvRows = {
  readonly take: (piece: string) => readonly TableRow[];
  /** The rest, and whether a quotation mark was left open in it. */
  readonly finish: () => { readonly rows: readonly TableRow[]; readonly isUnclosed: boolean };
};

/** Pieces may end anywhere. Line breaks of all kinds become LF, in cells too. */
export function csvRows(separator: Separator): CsvRows {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n' });
  let rest = '';
  /** A CR at the end of a piece may be half of a CRLF. */
  let held = '';
  let line = 1;

  const toRows = (cellsOfRows: readonly (readonly string[])[]): readonly TableRow[] =>
    cellsOfRows.flatMap((cells) => {
      const row = { cells, line };
      line += 1 + cells.reduce((sum, cell) => sum + countLineBreaks(cell), 0);
      return cells.some((cell) => cell.trim() !== '') ? [row] : [];
    });

  return {
    take: (piece) => {
      const text = held + piece;
      held = text.endsWith('\r') ? '\r' : '';
      rest += text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
      const { data, meta }: Papa.ParseResult<string[]> = parser.parse(rest, 0, true);
      rest = rest.slice(meta.cursor);
      return toRows(data);
    },
    finish: () => {
      const { data, errors }: Papa.ParseResult<string[]> = parser.parse(rest, 0, false);
      return { rows: toRows(data), isUnclosed: errors.some(({ code }) => code === 'MissingQuotes') };
    },
  };
}

/** The separator that parts the header into the most names; a comma where none does. */
export function separatorOf(beginning: string): Separator {
  const [header = ''] = beginning
    .replace(/"[^"]*"/g, '')
    .trimStart()
    .split(/[\r\n]/, 1);
  const counts = SEPARATORS.map((separator) => header.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function countLineBreaks(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

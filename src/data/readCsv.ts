import Papa from 'papaparse';
import type { Note } from './notes.ts';
import { type ReadResult, unreadable } from './readDataset.ts';
import { readTable, type TableRow } from './readTable.ts';

/**
 * Reads a table with a header, separated by comma, semicolon, tab or bar; cells may be quoted and run over lines.
 * Columns are known by their names in English and Chinese. Never throws.
 */
export function readCsv(text: string): ReadResult {
  const csv = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { data, errors, meta } = Papa.parse<string[]>(csv, { delimiter: delimiterOf(csv) });
  const rows = withLines(data).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [header, ...body] = rows;
  if (!header) return unreadable({ code: 'table-empty', value: '', line: null });
  const { dataset, notes } = readTable({ header: header.cells, rows: body });
  const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
  return { dataset, notes: unclosed && !meta.aborted ? [unclosedNote(body.at(-1)?.line ?? null), ...notes] : notes };
}

const DELIMITERS = [',', ';', '\t', '|'];

/** The one that parts the header into the most names; a comma where none does. */
function delimiterOf(csv: string): string {
  const { data } = Papa.parse<string[]>(csv.slice(0, 20_000), { delimiter: '\u001f', preview: 1 });
  const header = (data[0]?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Each row with the line that it begins on: cells may hold line breaks. */
function withLines(data: readonly string[][]): readonly TableRow[] {
  let line = 1;
  return data.map((cells) => {
    const row = { cells, line };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0);
    return row;
  });
}

function unclosedNote(line: number | null): Note {
  return { code: 'quote-unclosed', effect: 'kept', id: null, path: '', value: '', line };
}

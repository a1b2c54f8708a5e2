import { type Note, type NoteCode, previewOf } from '#data/notes.ts';
import { type ReadResult, unreadable } from '#data/readDataset.ts';
import { type CsvEnd, csvRows, separatorOf } from './csvRows.ts';
import { readTable } from './readTable.ts';

/**
 * Reads a table with a header, separated by comma, semicolon, tab or bar; cells may be quoted and run over lines.
 * Columns are known by their names in English and Chinese, or by what they hold. Never throws.
 */
export function readCsv(text: string): ReadResult {
  const csv = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const reader = csvRows(separatorOf(csv));
  const begun = reader.take(csv);
  const end = reader.finish();
  const [header, ...body] = [...begun, ...end.rows];
  if (!header) return EMPTY;
  const { dataset, notes } = readTable({ header, rows: body });
  return { dataset, notes: [...csvNotes(end, (body.at(-1) ?? header).line), ...notes] };
}

/** What is said of a table without a row. */
export const EMPTY: ReadResult = unreadable({ code: 'table-empty', value: '', line: null });

/** On the text itself; where a quotation mark was left open, the row that begins at `lastLine` may have swallowed all that follow. */
export function csvNotes({ above, isUnclosed }: CsvEnd, lastLine: number | null): readonly Note[] {
  const said = above.map(({ cells, line }) => textNote('line-above-header', cells.join(' ').trim(), line));
  return isUnclosed ? [...said, textNote('quote-unclosed', '', lastLine)] : said;
}

function textNote(code: NoteCode, value: string, line: number | null): Note {
  return { code, effect: 'kept', id: null, path: '', value: previewOf(value), line };
}

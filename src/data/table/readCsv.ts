import type { Note } from '#data/notes.ts';
import { type ReadResult, unreadable } from '#data/readDataset.ts';
import { csvRows, separatorOf } from './csvRows.ts';
import { readTable } from './readTable.ts';

/**
 * Reads a table with a header, separated by comma, semicolon, tab or bar; cells may be quoted and run over lines.
 * Columns are known by their names in English and Chinese, or by what they hold. Never throws.
 */
export function readCsv(text: string): ReadResult {
  const csv = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const reader = csvRows(separatorOf(csv));
  const begun = reader.take(csv);
  const { rows, isUnclosed } = reader.finish();
  const [header, ...body] = [...begun, ...rows];
  if (!header) return EMPTY;
  const { dataset, notes } = readTable({ header: header.cells, rows: body });
  return { dataset, notes: isUnclosed ? [unclosedNote(body.at(-1)?.line ?? null), ...notes] : notes };
}

/** What is said of a table without a row. */
export const EMPTY: ReadResult = unreadable({ code: 'table-empty', value: '', line: null });

/** The row that begins at this line may have swallowed all that follow. */
export function unclosedNote(line: number | null): Note {
  return { code: 'quote-unclosed', effect: 'kept', id: null, path: '', value: '', line };
}

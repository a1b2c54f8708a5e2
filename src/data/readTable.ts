/** A table of any origin as a dataset: which column is what, then each row, then the checks of every dataset. */
import { type Note, type NoteCode, pathTo, previewOf } from './notes.ts';
import { dayOrderOf } from './parseWrittenDate.ts';
import { type ReadResult, readDataset, unreadable } from './readDataset.ts';
import { type ColumnField, firstWordsColumn, recognizeColumns } from './tableColumns.ts';
import { type RowCells, readRow } from './tableEvent.ts';

export type TableRow = {
  readonly cells: readonly string[];
  /** From 1; null where the file has no lines to speak of. */
  readonly line: number | null;
};

export type Table = { readonly header: readonly string[]; readonly rows: readonly TableRow[] };

/** Reads rows of text; notes carry the header of the column and the line of the row. Never throws. */
export function readTable({ header, rows }: Table): ReadResult {
  const fields = columnsOf(header, rows);
  if (!TITLES.some((field) => fields.includes(field)))
    return unreadable({ code: 'title-column-missing', value: previewOf(header.join(', ')), line: 1 });
  const order = dayOrderOf(dateCells(rows, fields));
  const kept = rows.filter(({ cells }) => !isTagRow(cells));
  const readings = kept.map(({ cells }, index) => readRow(cellsByField(cells, fields), order, index + 1));
  const { dataset, notes } = readDataset({ events: readings.map(({ raw }) => raw) });
  const headerOf = (path: string) => {
    const column = fields.findIndex((field) => field !== null && isOrHolds(field, path));
    return header[column]?.trim() || path;
  };
  return {
    dataset,
    notes: [
      ...missingNotes(fields),
      ...rows.filter(({ cells }) => isTagRow(cells)).map(({ line, cells }) => tagRowNote(line, cells)),
      ...readings.flatMap(({ raw, problems }, index) =>
        problems.map(({ field, code, value }): Note => {
          const effect = code === 'coordinates-zero' ? 'kept' : 'part-dropped';
          const id = String(raw.id);
          return { code, effect, id, path: headerOf(field), value: previewOf(value), line: kept[index]?.line ?? null };
        }),
      ),
      ...notes.map((note) => inTable(note, kept, headerOf)),
    ],
  };
}

const TITLES: readonly ColumnField[] = ['title', 'title.zh', 'title.en'];

function columnsOf(header: readonly string[], rows: readonly TableRow[]): readonly (ColumnField | null)[] {
  const fields = recognizeColumns(header);
  if (TITLES.some((field) => fields.includes(field))) return fields;
  const cells = rows.map((row) => row.cells);
  const words =
    firstWordsColumn(cells, fields) ?? fields.findIndex((field) => field === 'place.name' || field === 'summary');
  return words < 0 ? fields : fields.with(words, 'title');
}

function cellsByField(cells: readonly string[], fields: readonly (ColumnField | null)[]): RowCells {
  const found = new Map<ColumnField, string>();
  fields.forEach((field, column) => {
    const cell = cells[column]?.trim();
    if (field !== null && cell) found.set(field, cell);
  });
  return found;
}

function* dateCells(rows: readonly TableRow[], fields: readonly (ColumnField | null)[]): Generator<string, void> {
  const columns = [fields.indexOf('start'), fields.indexOf('end')].filter((column) => column >= 0);
  for (const { cells } of rows) for (const column of columns) yield cells[column] ?? '';
}

/** Tags of the Humanitarian Exchange Language, https://hxlstandard.org: #date, #country+code. */
function isTagRow(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  return said.length > 1 && said.every((cell) => /^\s*#[a-z]/i.test(cell));
}

function tagRowNote(line: number | null, cells: readonly string[]): Note {
  return { code: 'tag-row', effect: 'kept', id: null, path: '', value: previewOf(cells.join(', ')), line };
}

function missingNotes(fields: readonly (ColumnField | null)[]): readonly Note[] {
  const has = (start: string) => fields.some((field) => field?.startsWith(start));
  const note = (code: NoteCode): Note => ({ code, effect: 'kept', id: null, path: '', value: '', line: 1 });
  return [
    ...(has('place.coordinates') ? [] : [note('coordinates-missing')]),
    ...(has('start') || has('end') ? [] : [note('dates-missing')]),
  ];
}

/** `countries.0` is in the column of countries, or of the one country. */
function isOrHolds(field: ColumnField, path: string): boolean {
  const holder = field === 'country' ? 'countries' : field;
  return path === field || path === holder || path.startsWith(`${holder}.`);
}

/** A note on `events.3.start` is one on the fourth row and the column of starts. */
function inTable(note: Note, rows: readonly TableRow[], headerOf: (field: string) => string): Note {
  const [, index = '', ...field] = note.path.split('.');
  const line = rows[Number(index)]?.line ?? null;
  return { ...note, path: field.length > 0 ? headerOf(pathTo('', ...field)) : '', line };
}

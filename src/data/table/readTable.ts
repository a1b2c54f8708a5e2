/** A table of any origin as a dataset: each row by what its columns hold, then the checks of every dataset. */

import type { FoundEvent } from '#data/checks.ts';
import { placesAgree } from '#data/geo/placesAgree.ts';
import { readMending } from '#data/mend.ts';
import { type Note, type NoteCode, pathTo, previewOf } from '#data/notes.ts';
import { NO_ENVELOPE, type ReadResult, readEvents, settleEvents, unreadable } from '#data/readDataset.ts';
import { EnvelopeSchema } from '#data/schema.ts';
import { soundEvent } from '#data/soundEvent.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { ColumnField } from './columnNames.ts';
import { hasTitle, isOwnHeader } from './tableColumns.ts';
import { type RowCells, readRow } from './tableEvent.ts';
import type { Table, TableChoices, TableRow } from './tableRow.ts';
import { choicesOf, sketchTable } from './tableSketch.ts';

/** Takes the rows of a table as they come; what they make together is known at the end. */
export type TableReading = {
  readonly take: (rows: readonly TableRow[]) => void;
  readonly finish: () => ReadResult;
};

/** Reads rows of text; notes carry the header of the column and the line of the row. Never throws. */
export function readTable(table: Table, choices: TableChoices = choicesOf(sketchTable(table))): ReadResult {
  const reading = startTable(table.header, choices);
  reading.take(table.rows);
  return reading.finish();
}

export function startTable(header: TableRow, { fields, order }: TableChoices): TableReading {
  const events: FoundEvent[] = [];
  const notes: Note[] = [...missingNotes(header, fields)];
  const lines: (number | null)[] = [];
  const paths: string[] = [];
  const seen = new Map<string, number>();
  const isOwn = isOwnHeader(header.cells);
  let envelope: Omit<Dataset, 'events'> | null = null;

  const headerOf = (path: string) => {
    const column = fields.findIndex((field) => field !== null && isOrHolds(field, path));
    return header.cells[column]?.trim() || path;
  };
  /** A note on `events.3.start` is one on the fourth row and the column of starts. */
  const inTable = (note: Note): Note => {
    const [, index = '', ...field] = note.path.split('.');
    return {
      ...note,
      path: pathTo(paths[Number(index)] ?? '', ...(field.length > 0 ? [headerOf(field.join('.'))] : [])),
      line: lines[Number(index)] ?? null,
    };
  };
  const readOne = ({ cells, line, path }: TableRow): object => {
    const said = cellsByField(cells, fields);
    envelope ??= envelopeIn(said.get('dataset'));
    const { raw, problems } = readRow(said, order, lines.length + 1);
    const id = isOwn ? String(raw.id) : apart(String(raw.id), seen);
    lines.push(line);
    paths.push(path);
    for (const { field, code, value } of problems) {
      const at = pathTo(path, headerOf(field));
      notes.push({ code, effect: 'part-dropped', id, path: at, value: previewOf(value), line });
    }
    return { ...raw, id };
  };

  return {
    take: (rows) => {
      const first = lines.length;
      for (const row of rows) if (isTagRow(row.cells)) notes.push(noteOn(row, 'tag-row', row.cells.join(', ')));
      const read = readEvents(rows.filter(({ cells }) => !isTagRow(cells)).map(readOne), 'events', first, soundEvent);
      for (const event of read.events) events.push(event);
      for (const note of read.notes) notes.push(inTable(note));
    },
    finish: () => {
      if (!hasTitle(fields))
        return unreadable({
          code: 'title-column-missing',
          value: previewOf(header.cells.join(', ')),
          line: header.line,
        });
      const { dataset, notes: further } = settleEvents(envelope ?? NO_ENVELOPE, { events, notes: [] });
      const all = [...notes, ...[...further, ...placesAgree(events)].map(inTable)];
      return { dataset, notes: all.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)) };
    },
  };
}

/** In a table of anybody's, what is called an id may come twice; the rows are events all the same. */
function apart(id: string, seen: Map<string, number>): string {
  const times = (seen.get(id) ?? 0) + 1;
  seen.set(id, times);
  return times === 1 ? id : apart(`${id}-${times}`.slice(-100), seen);
}

/** What the atlas's own table says of the dataset stands in its first row. */
function envelopeIn(cell: string | undefined): Omit<Dataset, 'events'> | null {
  if (cell === undefined) return null;
  try {
    return readMending(EnvelopeSchema, JSON.parse(cell), '').output;
  } catch {
    return null;
  }
}

function cellsByField(cells: readonly string[], fields: readonly (ColumnField | null)[]): RowCells {
  const found = new Map<ColumnField, string>();
  fields.forEach((field, column) => {
    const cell = cells[column]?.trim();
    if (field !== null && cell) found.set(field, cell);
  });
  return found;
}

/** Tags of the Humanitarian Exchange Language, https://hxlstandard.org: #date, #country+code. */
function isTagRow(cells: readonly string[]): boolean {
  if (!cells.some((cell) => cell.startsWith('#'))) return false;
  const said = cells.filter((cell) => cell.trim() !== '');
  return said.length > 1 && said.every((cell) => /^\s*#[a-z]/i.test(cell));
}

function missingNotes(header: TableRow, fields: readonly (ColumnField | null)[]): readonly Note[] {
  const has = (start: string) => fields.some((field) => field?.startsWith(start));
  return [
    ...(has('place.coordinates') ? [] : [noteOn(header, 'coordinates-missing', '')]),
    ...(has('start') || has('end') ? [] : [noteOn(header, 'dates-missing', '')]),
  ];
}

function noteOn({ line, path }: TableRow, code: NoteCode, value: string): Note {
  return { code, effect: 'kept', id: null, path, value: previewOf(value), line };
}

/** What a column is called by the paths that it fills. */
const HOLDERS: ReadonlyMap<ColumnField, string> = new Map([
  ['country', 'countries'],
  ['place.coordinates.lonLat', 'place.coordinates'],
  ['source', 'sources.0.publisher'],
  ['source.url', 'sources.0.url'],
]);

/** `countries.0` is in the column of countries, or of the one country; `place.coordinates` in two of them. */
function isOrHolds(field: ColumnField, path: string): boolean {
  const holder = HOLDERS.get(field) ?? field;
  return path === field || path === holder || path.startsWith(`${holder}.`) || field.startsWith(`${path}.`);
}

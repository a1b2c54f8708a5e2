import { parseCountry } from '#data/geo/parseCountry.ts';
import { longitudeIn, parseDegrees, splitPair } from '#data/geo/parseDegrees.ts';
import { COLUMN_NAMES, type ColumnField, TELLING_WORDS } from './columnNames.ts';
import { parseWrittenDate } from './parseWrittenDate.ts';
import { COORDINATE_HEADERS, TABLE_FIELDS } from './tableFields.ts';

type Fields = (ColumnField | null)[];
type Rows = readonly (readonly string[])[];

const OWN_HEADERS: ReadonlyMap<string, ColumnField> = new Map([
  ...TABLE_FIELDS.map((field) => [COORDINATE_HEADERS[field] ?? field, field] as const),
  ['dataset', 'dataset'],
]);

/** Whether the atlas wrote the table itself: nobody else names columns by paths. */
export function isOwnHeader(header: readonly string[]): boolean {
  return ownFields(header).filter((field) => field?.includes('.')).length > 3;
}

/**
 * What each column holds, by its name in English or Chinese, else by the cells of some rows; null for one that is not
 * known. No field is given twice. Where no name says which column is the title, one of words is.
 */
export function recognizeColumns(header: readonly string[], rows: Rows): readonly (ColumnField | null)[] {
  if (isOwnHeader(header)) return ownFields(header);
  const found: Fields = header.map(() => null);
  takeByName(header, found);
  takeByTellingWord(header, found);
  leavePairs(rows, found);
  takeByCells(header, rows, found);
  turnPairs(rows, found);
  if (!hasTitle(found)) takeTitle(rows, found);
  return found;
}

export function hasTitle(fields: readonly (ColumnField | null)[]): boolean {
  return fields.some((field) => field === 'title' || field === 'title.zh' || field === 'title.en');
}

function ownFields(header: readonly string[]): readonly (ColumnField | null)[] {
  return header.map((name) => OWN_HEADERS.get(name.trim()) ?? null);
}

function takeByName(header: readonly string[], found: Fields): void {
  const plain = header.map((name) => name.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, ''));
  for (const [field, names] of Object.entries(COLUMN_NAMES) as [ColumnField, readonly string[]][]) {
    const at = names.map((name) => plain.indexOf(name)).find((index) => index >= 0 && found[index] === null);
    if (at !== undefined) found[at] = field;
  }
}

function takeByTellingWord(header: readonly string[], found: Fields): void {
  const spaced = header.map((name) =>
    name
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
      .trim(),
  );
  for (const [field, words] of Object.entries(TELLING_WORDS) as [ColumnField, RegExp][]) {
    if (found.includes(field) || (field === 'title' && hasTitle(found))) continue;
    const at = spaced.findIndex((name, column) => found[column] === null && words.test(name));
    if (at >= 0) found[at] = field;
  }
}

/** What nearly all cells of a column must look like, where no field of that kind is known by its name. */
const TELLING_CELLS: readonly (readonly [ColumnField, kind: string, (cell: string) => boolean])[] = [
  ['start', 'start', isDay],
  ['place.coordinates', 'place.coordinates', isPair],
  ['countries', 'countr', (cell) => (cell.length > 3 || /^[A-Z]{2,3}$/.test(cell)) && parseCountry(cell) !== null],
];

/** Half of the codes of American states are codes of countries too. */
const PARTS_OF_A_COUNTRY = /\b(state|province|county|district)\b|[省州]/i;

/** A column of pairs that is called a location holds coordinates, and no names. */
function leavePairs(rows: Rows, found: Fields): void {
  const at = found.indexOf('place.name');
  if (at >= 0 && nearlyAll(cellsOf(rows, at), isPair)) found[at] = null;
}

function nearlyAll(cells: readonly string[], looksRight: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(looksRight).length >= cells.length * 0.8;
}

function takeByCells(header: readonly string[], rows: Rows, found: Fields): void {
  for (const [field, kind, looksRight] of TELLING_CELLS) {
    if (found.some((taken) => taken?.startsWith(kind))) continue;
    const mayBe = (column: number) => found[column] === null && !PARTS_OF_A_COUNTRY.test(header[column] ?? '');
    const at = found.findIndex((_, column) => mayBe(column) && nearlyAll(cellsOf(rows, column), looksRight));
    if (at >= 0) found[at] = field;
  }
}

/** Where the cells tell which half of them is the longitude, they are believed rather than the name of their column. */
function turnPairs(rows: Rows, found: Fields): void {
  const at = found.findIndex((field) => field === 'place.coordinates' || field === 'place.coordinates.lonLat');
  const told = new Set(cellsOf(rows, at).map(longitudeIn));
  if (told.has('first') === told.has('second')) return;
  found[at] = told.has('first') ? 'place.coordinates.lonLat' : 'place.coordinates';
}

/** A title tells events apart: of the columns of words the one with the most different cells. */
function takeTitle(rows: Rows, found: Fields): void {
  const scores = found.map((field, column) => {
    const cells = cellsOf(rows, column);
    const isWords =
      cells.length * 2 > rows.length && cells.every((cell) => /\p{Letter}{2}/u.test(cell) && !/^https?:/.test(cell));
    return field === null && isWords ? new Set(cells).size : 0;
  });
  const most = Math.max(0, ...scores);
  const second = found.findIndex((field) => field === 'place.name' || field === 'summary');
  const at = most > 0 ? scores.indexOf(most) : second;
  if (at >= 0) found[at] = 'title';
}

function cellsOf(rows: Rows, column: number): readonly string[] {
  return rows.flatMap((row) => row[column]?.trim() || []);
}

function isDay(cell: string): boolean {
  return cell.length > 6 && parseWrittenDate(cell, 'day-first').kind === 'date';
}

/** Of coordinates, be it of a kind that is not read. */
function isPair(cell: string): boolean {
  const looksRight = (half: string) => {
    const { kind } = parseDegrees(half);
    return kind === 'sexagesimal' || (kind !== 'unknown' && half.includes('.'));
  };
  return splitPair(cell)?.every(looksRight) ?? false;
}

import type { Table, TableRow } from './tableRow.ts';

type Row = Readonly<Record<string, unknown>>;

/** Parts inside parts are columns of their own to this depth: `geometry.coordinates.0`. */
const DEEPEST = 5;

/**
 * Parsed JSON of any program's own form as a table: a list of objects, or the first one in an object. Null where there
 * is none, and where it has the atlas's form, which has a title in languages.
 */
export function jsonTable(raw: unknown): Table | null {
  const lists = Array.isArray(raw) ? [raw] : isObject(raw) ? Object.values(raw).filter(Array.isArray) : [];
  const rows = lists.find((list) => list.some(isObject))?.filter(isObject) ?? [];
  const isOwn = rows.length === 0 || rows.some(({ title }) => typeof title === 'object' && title !== null);
  return isOwn ? null : objectTable(rows);
}

/** Objects as rows, whose columns are all the keys that any of them has. */
export function objectTable(rows: readonly Row[]): Table {
  const flat = rows.map((row) => flatten(row, '', DEEPEST));
  const header = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  const toRow = (cells: ReadonlyMap<string, string>): TableRow => ({
    cells: header.map((key) => cells.get(key) ?? ''),
    line: null,
  });
  return { header, rows: flat.map(toRow) };
}

export function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(row: Row, at: string, depth: number): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [key, value] of Object.entries(row)) {
    const path = at === '' ? key : `${at}.${key}`;
    const parts = isObject(value) ? value : isPair(value) ? { ...value } : null;
    if (parts && depth > 1) for (const [inner, cell] of flatten(parts, path, depth - 1)) cells.set(inner, cell);
    else cells.set(path, cellOf(value));
  }
  return cells;
}

/** Two numbers are coordinates, longitude first as in GeoJSON. */
function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? written(value) : String(value);
}

/** Empty for a value so deep that writing it ends the stack. */
function written(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

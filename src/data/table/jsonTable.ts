import { pathTo } from '#data/notes.ts';
import { LANGUAGES } from '#domain/language.ts';
import type { Table } from './tableRow.ts';

type Row = Readonly<Record<string, unknown>>;

/** Parts inside parts are columns of their own to this depth: `geometry.coordinates.0`. */
const DEEPEST = 5;

type Found = { readonly path: string; readonly list: readonly unknown[] };

/**
 * Parsed JSON of any program's own form as a table: a list of objects, or of lists below one of names, or the first such
 * list in an object, or in one of that object's own. Null where there is none, and where it has the atlas's form, which has
 * a title in languages.
 */
export function jsonTable(raw: unknown): Table | null {
  const lists = listsIn(raw, '');
  const parts = lists.length === 0 && isObject(raw) ? Object.entries(raw) : [];
  const all = [...lists, ...parts.flatMap(([key, part]) => listsIn(part, key))];
  const found = all.find(({ list }) => list.some(isObject) || isHeader(list[0]));
  if (!found || found.list.some((row) => isObject(row) && isInLanguages(row.title))) return null;
  const pathOf = (index: number) => pathTo(found.path, index);
  return isHeader(found.list[0]) ? rowsTable(found.list[0], found.list, pathOf) : objectTable(found.list, pathOf);
}

function isHeader(row: unknown): row is readonly string[] {
  return Array.isArray(row) && row.length > 1 && row.every((name) => typeof name === 'string');
}

function rowsTable(names: readonly string[], list: readonly unknown[], pathOf: (index: number) => string): Table {
  const rows = list.flatMap((row, index) =>
    Array.isArray(row) ? [{ cells: row.map(cellOf), line: null, path: pathOf(index) }] : [],
  );
  return { header: { cells: names, line: null, path: '' }, rows: rows.slice(1) };
}

function listsIn(part: unknown, path: string): readonly Found[] {
  if (Array.isArray(part)) return [{ path, list: part }];
  if (!isObject(part)) return [];
  return Object.entries(part).flatMap(([key, list]) =>
    Array.isArray(list) ? [{ path: pathTo(path, key), list }] : [],
  );
}

/** As the atlas's own form has its titles, with words in them or without. */
export function isInLanguages(title: unknown): boolean {
  return isObject(title) && LANGUAGES.some((language) => language in title);
}

/** Objects as rows, whose columns are all the keys that any of them has; what is no object is passed over. */
export function objectTable(list: readonly unknown[], pathOf: (index: number) => string): Table {
  const flat = list.flatMap((row, index) =>
    isObject(row) ? [{ path: pathOf(index), cells: flatten(row, '', DEEPEST) }] : [],
  );
  const header = [...new Set(flat.flatMap(({ cells }) => [...cells.keys()]))];
  return {
    header: { cells: header, line: null, path: '' },
    rows: flat.map(({ path, cells }) => ({ cells: header.map((key) => cells.get(key) ?? ''), line: null, path })),
  };
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

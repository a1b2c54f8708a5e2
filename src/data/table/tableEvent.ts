/** One row of a table as the raw event that the schema reads. */

import { inItsLanguage } from '#data/fields.ts';
import { parseCountries, parseCountry } from '#data/geo/parseCountry.ts';
import { type Degrees, parseDegrees, splitPair } from '#data/geo/parseDegrees.ts';
import type { NoteCode } from '#data/notes.ts';
import { isCountryCode } from '#domain/countries/countryCode.ts';
import { namesOf } from '#domain/countries/namesByLanguage.ts';
import { EVENT_TYPES } from '#domain/event.ts';
import type { ColumnField } from './columnNames.ts';
import { type DayOrder, parseWrittenDate } from './parseWrittenDate.ts';
import { parseWrittenSpan } from './parseWrittenSpan.ts';
import { bareCell } from './tableFields.ts';

/** A value of a row that was not taken over, and why. */
export type RowProblem = { readonly field: ColumnField; readonly code: NoteCode; readonly value: string };

export type RowReading = { readonly raw: Readonly<Record<string, unknown>>; readonly problems: readonly RowProblem[] };

/** The cells of a row that say something, by field. */
export type RowCells = ReadonlyMap<ColumnField, string>;

export function readRow(cells: RowCells, order: DayOrder | null, number: number): RowReading {
  const problems: RowProblem[] = [];
  const raw: Record<string, unknown> = { id: idOf(cells.get('id'), number) };
  for (const [field, cell] of cells) {
    if (field === 'start' || field === 'end') Object.assign(raw, datesOf(field, cell, cells, order, problems));
    else if (field === 'type') Object.assign(raw, typeOf(cell));
    else if (field === 'country') raw.countries ??= parseCountries(cell);
    else if (field === 'countries')
      raw.countries = listOf(cell)?.flatMap((one) => parseCountries(String(one))) ?? parseCountries(cell);
    else if (LISTS.has(field)) raw[field] = listOf(cell) ?? splitList(cell);
    else if (OBJECT_LISTS.has(field)) raw[field] = listOf(cell);
    else if (field === 'attendance.count') setAt(raw, field, Number(cell));
    else if (field === 'title' || field === 'summary' || field === 'typeName')
      raw[field] = inItsLanguage(bareCell(cell));
    else if (!PLACED_OR_SOURCED.test(field)) setAt(raw, field, bareCell(cell));
  }
  const sources = sourceOf(cells);
  if (sources) raw.sources = sources;
  raw.place = placeOf(cells, problems);
  return { raw, problems };
}

const LISTS: ReadonlySet<ColumnField> = new Set(['groups', 'topics', 'aliases']);
const OBJECT_LISTS: ReadonlySet<ColumnField> = new Set(['people', 'organizations', 'outcomes', 'sources']);
const PLACED_OR_SOURCED = /^(place|source)\b|^id$/;

/** A row without an id that can stand in an address is known by its number. */
function idOf(cell: string | undefined, number: number): string {
  const id = cell
    ?.toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
  return id || `row-${number}`;
}

/** A span in the column of starts says the end, too, where no cell of its own does. */
function datesOf(
  field: 'start' | 'end',
  cell: string,
  cells: RowCells,
  order: DayOrder | null,
  problems: RowProblem[],
): object {
  const written = parseWrittenSpan(cell, order);
  if (written.kind === 'date') return { [field]: written.date };
  if (written.kind !== 'span') problems.push({ field, code: DATE_PROBLEMS[written.kind], value: cell });
  else if (field === 'end') return { end: written.end };
  else return cells.has('end') ? { start: written.start } : { start: written.start, end: written.end };
  return { [field]: null };
}

const DATE_PROBLEMS = {
  ambiguous: 'date-ambiguous',
  epoch: 'date-epoch',
  'day-number': 'date-day-number',
  'short-year': 'date-short-year',
  yearless: 'date-yearless',
  unknown: 'date-impossible',
} as const;

function typeOf(cell: string): object {
  const type = EVENT_TYPES.find((known) => known === cell.trim().toLowerCase());
  return type ? { type } : { type: 'other', typeName: inItsLanguage(bareCell(cell)) };
}

/** Null for a cell that is no JSON list. */
function listOf(cell: string): readonly unknown[] | null {
  if (!cell.startsWith('[')) return null;
  try {
    const parsed: unknown = JSON.parse(cell);
    return Array.isArray(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function splitList(cell: string): readonly string[] {
  const parts = bareCell(cell).split(/[;；,，、|/]/);
  return parts.map((part) => part.trim()).filter(Boolean);
}

function sourceOf(cells: RowCells): readonly object[] | null {
  const url = cells.get('source.url');
  const publisher = cells.get('source') ?? url?.replace(/^https?:\/\/([^/]+).*$/, '$1');
  if (!publisher) return null;
  const published = parseWrittenDate(cells.get('source.published') ?? '', null);
  return [
    {
      publisher: inItsLanguage(bareCell(publisher)),
      url,
      published: published.kind === 'date' ? published.date : null,
    },
  ];
}

/** Null where the row has no coordinates: a name alone stands nowhere on the map. */
function placeOf(cells: RowCells, problems: RowProblem[]): object | null {
  const coordinates = coordinatesOf(cells, problems);
  if (!coordinates) return null;
  const named = cells.get('place.country') ?? cells.get('country');
  const country = named === undefined ? null : (parseCountry(named) ?? cells.get('place.country') ?? null);
  const [longitude, latitude] = coordinates;
  const place: Record<string, unknown> = { coordinates, country, precision: cells.get('place.precision') ?? 'city' };
  const nameless = country !== null && isCountryCode(country) ? namesOf(country) : { en: `${latitude}, ${longitude}` };
  place.name = cells.has('place.name') ? inItsLanguage(bareCell(cells.get('place.name') ?? '')) : nameless;
  const isNamed = cells.has('place.name.zh') || cells.has('place.name.en');
  if (isNamed) place.name = localText(cells.get('place.name.zh'), cells.get('place.name.en'));
  const isInferred = cells.has('place.inferred.zh') || cells.has('place.inferred.en');
  if (isInferred) place.inferred = localText(cells.get('place.inferred.zh'), cells.get('place.inferred.en'));
  return place;
}

function localText(zh: string | undefined, en: string | undefined): object {
  return { zh: zh === undefined ? null : bareCell(zh), en: en === undefined ? null : bareCell(en) };
}

function coordinatesOf(cells: RowCells, problems: RowProblem[]): readonly [number, number] | null {
  const turned = cells.get('place.coordinates.lonLat');
  const whole = turned ?? cells.get('place.coordinates');
  const pair = splitPair(whole ?? '') ?? [undefined, whole];
  const [north, east] = turned === undefined ? pair : pair.toReversed();
  const latitude = cells.get('place.coordinates.1') ?? north;
  const longitude = cells.get('place.coordinates.0') ?? east;
  if (longitude === undefined && latitude === undefined) return null;
  const field = whole === undefined ? 'place.coordinates.1' : 'place.coordinates';
  const value = whole ?? [latitude, longitude].filter(Boolean).join(', ');
  const [y, x] = [parseDegrees(latitude ?? ''), parseDegrees(longitude ?? '')];
  if (y.kind === 'degrees' && x.kind === 'degrees') return [x.value, y.value];
  problems.push({ field, code: coordinateProblem(y, x), value });
  return null;
}

function coordinateProblem(north: Degrees, east: Degrees): NoteCode {
  const kinds = [north.kind, east.kind];
  if (kinds.includes('sexagesimal')) return 'coordinates-in-minutes';
  return kinds.includes('projected') ? 'coordinates-projected' : 'coordinates-unread';
}

function setAt(raw: Record<string, unknown>, path: string, value: unknown): void {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) raw[key] = value;
  else {
    const inner = raw[key];
    const part: Record<string, unknown> = typeof inner === 'object' && inner !== null ? { ...inner } : {};
    setAt(part, rest.join('.'), value);
    raw[key] = part;
  }
}

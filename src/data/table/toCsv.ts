import Papa from 'papaparse';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { COORDINATE_HEADERS, inertCell, TABLE_FIELDS } from './tableFields.ts';

/**
 * A dataset as a table (RFC 4180) that spreadsheets open as UTF-8 and `readCsv` reads back the same: a list of words
 * stands in one cell with semicolons, a list of anything else as JSON. What is said of the dataset as a whole, its groups
 * among it, stands as JSON in the last cell of the first event. A cell that looks like a formula is made inert; numbers
 * are numbers, the negative ones too.
 */
export function formatCsv({ events, ...envelope }: Dataset): string {
  const header = [...TABLE_FIELDS.map((field) => COORDINATE_HEADERS[field] ?? field), 'dataset'];
  const rows = events.map((event, index) => [
    ...TABLE_FIELDS.map((field) => cellOf(partAt(event, field))),
    index === 0 ? JSON.stringify(envelope) : '',
  ]);
  return formatTable([header, ...rows]);
}

/** Rows of finished cells as a file: byte order mark, CRLF. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
}

function partAt(event: CooperationEvent, field: string): unknown {
  return field.split('.').reduce<unknown>((whole, key) => (isContainer(whole) ? whole[key] : undefined), event);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return inertCell(value);
  if (!Array.isArray(value)) return String(value);
  if (value.length === 0) return '';
  return value.every(standsBetweenSemicolons) ? inertCell(value.join('; ')) : JSON.stringify(value);
}

/** A member that the reader of a list would split, or trim, goes into JSON. */
function standsBetweenSemicolons(member: unknown): boolean {
  return typeof member === 'string' && /^[^\s;；,，、/|[](?:[^;；,，、/|]*[^\s;；,，、/|])?$/.test(member);
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

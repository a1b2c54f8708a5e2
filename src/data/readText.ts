import { jsonTable } from './jsonTable.ts';
import { placesAgree } from './placesAgree.ts';
import { readCsv } from './readCsv.ts';
import type { ReadResult } from './readDataset.ts';
import { geoJsonTable, isGeoJson, readGeoJson } from './readGeoJson.ts';
import { readJson } from './readJson.ts';
import { readTable } from './readTable.ts';
import type { Table, TableChoices } from './tableRow.ts';

/** Reads a dataset in any of the forms that the atlas knows, by what the text begins with. Never throws. */
export function readText(text: string): ReadResult {
  return isJsonLike(text) ? readJsonLike(text, parseJson(text)) : readCsv(text);
}

/** Whether a text wants to be JSON; all others are tables. */
export function isJsonLike(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text);
}

/** Undefined where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** What is not of the atlas's own form as a table, whose columns can be chosen; null where there is nothing to choose. */
export function foreignTable(raw: unknown): Table | null {
  return isGeoJson(raw) ? geoJsonTable(raw) : jsonTable(raw);
}

/** A text together with what it parses to. */
export function readJsonLike(text: string, raw: unknown, choices?: TableChoices): ReadResult {
  const table = foreignTable(raw);
  if (isGeoJson(raw)) return table ? readGeoJson(raw, choices) : withPlaceNotes(readGeoJson(raw));
  return table ? readTable(table, choices) : withPlaceNotes(readJson(text, raw));
}

function withPlaceNotes({ dataset, notes }: ReadResult): ReadResult {
  return { dataset, notes: [...notes, ...placesAgree(dataset.events.map((event) => ({ event, path: '' })))] };
}

import { placesAgree } from '#data/geo/placesAgree.ts';
import { geoJsonTable, isGeoJson, readGeoJson } from '#data/geo/readGeoJson.ts';
import { withLines } from '#data/json/jsonLines.ts';
import { type Json, parseJson } from '#data/json/parseJson.ts';
import { readParsed } from '#data/json/readJson.ts';
import { jsonTable } from '#data/table/jsonTable.ts';
import { readCsv } from '#data/table/readCsv.ts';
import { readTable } from '#data/table/readTable.ts';
import type { Table, TableChoices } from '#data/table/tableRow.ts';
import { type ReadResult, unreadable } from './readDataset.ts';

/** Reads a dataset in any of the forms that the atlas knows, by what the text begins with. Never throws. */
export function readText(text: string): ReadResult {
  if (isUnknownForm(text)) return unknownForm(text);
  return isJsonLike(text) ? readJsonLike(parseJson(text)) : readCsv(text);
}

/** Whether a text wants to be JSON; all others are tables. */
export function isJsonLike(text: string): boolean {
  return /^\uFEFF?[\s\u001e]*[[{]/.test(text);
}

/** A web page, a workbook or another archive, pages for the printer, a calendar. */
const FOREIGN_FORMS = /^\uFEFF?\s*<|^(PK\u0003|%PDF-|\{\\rtf|BEGIN:V)/;

/** What no text has but by a slip: control characters but those that part it, and bytes that its encoding has no character for. */
const STRANGE = /[\u0000-\u0008\u000e-\u001b\u007f\ufffd-\uffff]/g;

/** How much of a text is looked at, in UTF-16 units; one strange character in so many is a slip. */
const LOOKED_AT = 2000;
const SLIP = 50;

/** Whether a text, by its beginning, is of another form, or no text but the bytes of a picture or of anything else. */
export function isUnknownForm(beginning: string): boolean {
  const looked = beginning.slice(0, LOOKED_AT);
  return FOREIGN_FORMS.test(looked) || (looked.match(STRANGE)?.length ?? 0) * SLIP > looked.length;
}

export function unknownForm(beginning: string): ReadResult {
  const value = beginning.slice(0, 12).replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, ' ');
  return unreadable({ code: 'form-unknown', value: value.trim(), line: null });
}

/** Whether parsed JSON wants to be a dataset of the atlas's, sound or not. */
export function isOwnForm(raw: unknown): boolean {
  return !isGeoJson(raw) && jsonTable(raw) === null;
}

/** What is not of the atlas's own form as a table, whose columns can be chosen; null where there is nothing to choose. */
export function foreignTable(raw: unknown): Table | null {
  return isGeoJson(raw) ? geoJsonTable(raw) : jsonTable(raw);
}

export function readJsonLike(json: Json, choices?: TableChoices): ReadResult {
  const { text, value } = json;
  const { dataset, notes } = isGeoJson(value) ? readGeoJson(value, choices) : readOther(json, choices);
  return { dataset, notes: withLines(text, notes) };
}

function readOther(json: Json, choices?: TableChoices): ReadResult {
  const table = jsonTable(json.value);
  if (table) return readTable(table, choices);
  const { dataset, notes, found } = readParsed(json);
  return { dataset, notes: [...notes, ...placesAgree(found)] };
}

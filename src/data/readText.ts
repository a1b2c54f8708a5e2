import { readCsv } from './readCsv.ts';
import type { ReadResult } from './readDataset.ts';
import { isGeoJson, readGeoJson } from './readGeoJson.ts';
import { readJson } from './readJson.ts';

/** Reads a dataset in any of the forms that the atlas knows, by what the text begins with. Never throws. */
export function readText(text: string): ReadResult {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return readCsv(text);
  const raw = parse(text);
  return isGeoJson(raw) ? readGeoJson(raw) : readJson(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

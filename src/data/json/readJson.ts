import { previewOf } from '#data/notes.ts';
import { type DatasetReading, type ReadResult, readDataset, unreadable } from '#data/readDataset.ts';
import { soundEvent } from '#data/soundEvent.ts';
import { firstJsonError } from './jsonError.ts';
import { withLines } from './jsonLines.ts';
import { LONGEST_WITH_LINES } from './jsonTokens.ts';
import { type Json, parseJson } from './parseJson.ts';

/** Reads the text of a dataset, with or without a byte order mark; notes get the lines they are about. Never throws. */
export function readJson(text: string): ReadResult {
  const json = parseJson(text);
  const { dataset, notes } = readParsed(json);
  return { dataset, notes: withLines(json.text, notes) };
}

/** As `readJson`, but the lines are for `withLines` to find, when all is said. */
export function readParsed({ text, value }: Json): DatasetReading {
  return value === undefined ? unsound(text) : readDataset(value, soundEvent);
}

function unsound(text: string): DatasetReading {
  const error = text.length <= LONGEST_WITH_LINES ? firstJsonError(text) : null;
  const code = error?.found === '' ? 'json-cut' : 'json-malformed';
  return unreadable({ code, value: previewOf(error?.found), line: error?.line ?? null });
}

import { previewOf } from '#data/notes.ts';
import { type ReadResult, readDataset, unreadable } from '#data/readDataset.ts';
import { soundEvent } from '#data/soundEvent.ts';
import { firstJsonError } from './jsonError.ts';
import { withLines } from './jsonLines.ts';

/** Nobody edits a longer file by hand, and finding a line in one takes longer than reading it. */
const LONGEST_WITH_LINES = 20_000_000;

/** Reads the text of a dataset, with or without a byte order mark; notes get the lines they are about. `known` is what the text parses to, where that is known. Never throws. */
export function readJson(text: string, known: unknown = undefined): ReadResult {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = known === undefined ? parse(json) : { value: known };
  const isShort = json.length <= LONGEST_WITH_LINES;
  if (parsed === null) {
    const error = isShort ? firstJsonError(json) : null;
    const code = error?.found === '' ? 'json-cut' : 'json-malformed';
    return unreadable({ code, value: previewOf(error?.found), line: error?.line ?? null });
  }
  const { dataset, notes } = readDataset(parsed.value, soundEvent);
  return { dataset, notes: notes.length > 0 && isShort ? withLines(json, notes) : notes };
}

function parse(json: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return null;
  }
}

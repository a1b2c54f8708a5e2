/** `npm run data -- check [FILE]`: every problem of a dataset, with its line, what is wrong and how to mend it. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FoundEvent } from '#data/checks.ts';
import { decodeText } from '#data/decodeText.ts';
import { withLines } from '#data/json/jsonLines.ts';
import { type Json, parseJson } from '#data/json/parseJson.ts';
import { readParsed } from '#data/json/readJson.ts';
import type { Note } from '#data/notes.ts';
import { isJsonLike, isOwnForm, readText } from '#data/readText.ts';
import type { Dataset } from '#domain/dataset.ts';
import { placesAreInTheirCountries } from './places.ts';
import { draftsAreFinished, languagesAreThere, summariesFit, topicsAreNamed } from './published.ts';
import { publishedIdsLand, readPublishedIds } from './publishedIds.ts';
import { formatNotes } from './report.ts';
import { schemaIsStale } from './schema.ts';

export const EVENTS_FILE = 'public/data/events.json';

/** Prints the problems of a file; the exit code is 1 where there is one. */
export function check(file = EVENTS_FILE): number {
  if (!existsSync(file)) {
    console.error(`${file}: there is no such file`);
    return 1;
  }
  const { dataset, notes } = checkFile(file);
  const problems = notes.length === 1 ? '1 problem' : `${notes.length} problems`;
  console.log(`${formatNotes(file, notes)}${file}: ${dataset.events.length} events, ${problems}`);
  return notes.length === 0 ? 0 : 1;
}

export type CheckResult = {
  readonly dataset: Dataset;
  readonly found: readonly FoundEvent[];
  readonly notes: readonly Note[];
};

/** What the app says of a file, and what only an editor can mend; of the published one also what it owes its readers. */
export function checkFile(file: string): CheckResult {
  const text = decodeText(readFileSync(file));
  const isPublished = resolve(file) === resolve(EVENTS_FILE);
  const json = isPublished || isJsonLike(text) ? parseJson(text) : null;
  const isOwn = isPublished || isOwnForm(json?.value);
  return json && isOwn ? checkJson(json, isPublished) : { ...readText(text), found: [] };
}

export function checkJson(json: Json, isPublished: boolean): CheckResult {
  const { dataset, notes, found } = readParsed(json);
  const isUnread = notes.some(({ effect }) => effect === 'file-unread');
  const owed = isPublished && !isUnread ? publishedNotes(dataset, found) : [];
  return { dataset, found, notes: withLines(json.text, [...notes, ...placesAreInTheirCountries(found), ...owed]) };
}

function publishedNotes(dataset: Dataset, found: readonly FoundEvent[]): readonly Note[] {
  return [
    ...draftsAreFinished(found),
    ...languagesAreThere(dataset, found),
    ...summariesFit(found),
    ...topicsAreNamed(dataset, found),
    ...publishedIdsLand(readPublishedIds(), found),
    ...(schemaIsStale() ? [STALE_SCHEMA] : []),
  ];
}

const STALE_SCHEMA: Note = { code: 'schema-stale', effect: 'kept', id: null, path: '$schema', value: '', line: null };

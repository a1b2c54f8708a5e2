/** A dataset in the atlas's own form that is read while it arrives; nobody holds more of it than its bytes. */
import type { Written } from '#domain/columns/packedEvents.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { aliasesAreUnique, endsFollowStarts, type FoundEvent, groupsAreComplete, idsAreUnique } from './checks.ts';
import { placesAgree } from './geo/placesAgree.ts';
import { JsonCutter } from './json/JsonCutter.ts';
import { readMending } from './mend.ts';
import type { Note } from './notes.ts';
import { readEvents, rowsOf } from './readDataset.ts';
import { isOwnForm } from './readText.ts';
import { EnvelopeSchema } from './schema.ts';
import { soundEvent } from './soundEvent.ts';

/** Events that arrived together, in the order of the file, and where they stand in it; null where they are not what stands there. */
export type Arrived = { readonly events: readonly CooperationEvent[]; readonly written: Written | null };

/** What is said beside the events, and what was wrong; no note knows its line. */
export type Ending = { readonly envelope: Omit<Dataset, 'events'>; readonly notes: readonly Note[] };

export type PiecesReading = {
  /** False where the file has another form, or none: it is for `readText`, and all that came before is void. */
  readonly take: (piece: Uint8Array) => boolean;
  /** Null for the same reason. */
  readonly finish: () => Ending | null;
};

/** A member that makes its list one of events. */
const TITLED = { title: { en: '' } };

/** What is made of so much is gone before more is made; of much more, the browser keeps it a while, which costs a fifth. */
const PART_BYTES = 65_536;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads JSON in UTF-8, whose events and notes are those that `readText` finds in it. Never throws. */
export function startPieces(onArrived: (arrived: Arrived) => void): PiecesReading {
  const cutter = new JsonCutter();
  const ids = new Set<string>();
  /** Events with aliases or groups, which others that come later have a say in. */
  const bound: FoundEvent[] = [];
  const notes = { rows: [] as Note[], ids: [] as Note[], ends: [] as Note[], places: [] as Note[] };
  let count = 0;
  let isLost = false;

  const takeRows = (rows: readonly unknown[], cut: Written): void => {
    const read = readEvents(rows, cutter.isBare ? '' : 'events', count, soundEvent);
    const unique = idsAreUnique(read.events, ids);
    const dated = endsFollowStarts(unique.events);
    for (const one of dated.events) if (one.event.aliases.length + one.event.groups.length > 0) bound.push(one);
    notes.rows.push(...read.notes);
    notes.ids.push(...unique.notes);
    notes.ends.push(...dated.notes);
    notes.places.push(...placesAgree(dated.events));
    const isAsWritten = read.notes.length + unique.notes.length + dated.notes.length === 0;
    onArrived({ events: dated.events.map(({ event }) => event), written: isAsWritten ? cut : null });
    count += rows.length;
    isLost = ids.size === 0;
  };
  const takePart = (part: Uint8Array): void => {
    const cut = cutter.take(part);
    const rows = cut && membersOf(cut);
    if (!rows) isLost = true;
    else if (rows.length > 0) takeRows(rows, cut);
  };
  const take = (piece: Uint8Array): boolean => {
    for (let at = 0; at < piece.length && !isLost; at += PART_BYTES) takePart(piece.subarray(at, at + PART_BYTES));
    return !isLost;
  };
  const finish = (): Ending | null => {
    const around = cutter.finish();
    const raw = around && parsed(around);
    if (isLost || !raw || count === 0 || !isOfEvents(raw)) return null;
    const { output, notes: found } = readMending(EnvelopeSchema, cutter.isBare ? {} : raw, '');
    // Rare, and an alias that is left out changes an event that has been handed on.
    if (!output || aliasesAreUnique(bound, ids).notes.length > 0) return null;
    const groups = groupsAreComplete(bound, output.groups).notes;
    const all = [found, notes.rows, notes.ids, notes.ends, groups, notes.places];
    return { envelope: output, notes: all.flat() };
  };
  return { take, finish };
}

/** Whether a file with an event, by what stands around its list, has the atlas's form; a list that comes twice is not cut. */
function isOfEvents(around: object): boolean {
  const rows = rowsOf(around);
  if (!Array.isArray(rows) || rows.length > 0) return false;
  return isOwnForm(Array.isArray(around) ? [TITLED] : { ...around, events: [TITLED] });
}

/** Null where they are no JSON. */
function membersOf({ bytes, from, until }: Written): readonly unknown[] | null {
  if (from.length === 0) return [];
  const rows = parsed(bytes.subarray(from[0], until.at(-1)), (text) => `[${text}]`);
  return Array.isArray(rows) && rows.length === from.length ? rows : null;
}

function parsed(bytes: Uint8Array, whole: (text: string) => string = String): object | null {
  try {
    return JSON.parse(whole(UTF8.decode(bytes)));
  } catch {
    return null;
  }
}

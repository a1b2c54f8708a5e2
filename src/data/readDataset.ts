import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { inListOrder } from '#domain/time/listOrder.ts';
import {
  aliasesAreUnique,
  type Checked,
  endsFollowStarts,
  type FoundEvent,
  groupsAreComplete,
  idsAreUnique,
} from './checks.ts';
import { inItsLanguage, withoutSpoofing } from './fields.ts';
import { readMending } from './mend.ts';
import { type Note, pathTo, previewOf } from './notes.ts';
import { EnvelopeSchema, EventSchema } from './schema.ts';

/** Reads a row that has no fault, and nothing else, sooner than it is read with notes. */
export type SoundReader = (row: unknown) => CooperationEvent | null;

/** What could be read, in the order of the list, and what was wrong. */
export type ReadResult = { readonly dataset: Dataset; readonly notes: readonly Note[] };

/** Together with where in the file each event stands. */
export type DatasetReading = ReadResult & { readonly found: readonly FoundEvent[] };

/**
 * Reads parsed JSON: a dataset, or a bare list of events. A bad event is skipped, a bad part of an event or of the
 * envelope is left out; each leaves a note. Never throws, whatever it is given.
 */
export function readDataset(raw: unknown, readSound?: SoundReader): DatasetReading {
  const bare = Array.isArray(raw);
  const rows = rowsOf(raw);
  const { output, notes } = readMending(EnvelopeSchema, bare ? {} : raw, '');
  if (!Array.isArray(rows) || output === null || (bare && rows.length > 0 && !rows.some(isObject)))
    return unreadable({ code: 'not-a-dataset', value: previewOf(raw), line: null });

  const read = readEvents(rows, bare ? '' : 'events', 0, readSound);
  return settleEvents(output, { events: read.events, notes: [...notes, ...read.notes] });
}

/** What should be the list of events in parsed JSON: all of it, or what it calls so. */
export function rowsOf(raw: unknown): unknown {
  if (Array.isArray(raw)) return raw;
  return isObject(raw) && 'events' in raw ? raw.events : null;
}

/** Events that were read one by one as a dataset: how they agree with each other is checked here. */
export function settleEvents(envelope: Omit<Dataset, 'events'>, read: Checked): DatasetReading {
  const unique = idsAreUnique(read.events);
  const named = aliasesAreUnique(unique.events);
  const dated = endsFollowStarts(named.events);
  const { events, notes } = groupsAreComplete(dated.events, envelope.groups);
  return {
    dataset: { ...envelope, events: inListOrder(events.map(({ event }) => event)) },
    notes: [...read.notes, ...unique.notes, ...named.notes, ...dated.notes, ...notes],
    found: events,
  };
}

/** Of events that nothing is said of as a whole. A group may be called `constructor`: what is looked up has no prototype. */
export const NO_ENVELOPE: Omit<Dataset, 'events'> = {
  title: { zh: null, en: null },
  home: null,
  groups: Object.create(null),
  topics: Object.create(null),
  updated: null,
  licence: null,
};

/** A dataset without events, and the reason. */
export function unreadable(reason: Pick<Note, 'code' | 'value' | 'line'>): DatasetReading {
  const note: Note = { ...reason, effect: 'file-unread', id: null, path: '' };
  return { dataset: { ...NO_ENVELOPE, events: [] }, notes: [note], found: [] };
}

function isObject(row: unknown): row is object {
  return typeof row === 'object' && row !== null;
}

/** Raw events, the first of them at the position `first` of the list at a path. */
export function readEvents(rows: readonly unknown[], at: string, first: number, readSound?: SoundReader): Checked {
  const events: FoundEvent[] = [];
  const notes: Note[] = [];
  for (const [index, row] of rows.entries()) {
    const path = pathTo(at, first + index);
    const sound = readSound?.(row);
    const read = sound ? { output: sound, notes: [] } : readMending(EventSchema, row, path);
    if (read.output) events.push({ event: withTypeName(read.output, row), path });
    for (const note of read.notes) notes.push(read.output ? note : { ...note, effect: 'event-skipped' });
  }
  return { events, notes };
}

/** A type that the atlas has no mark for keeps the word that the file has for it. */
function withTypeName(event: CooperationEvent, row: unknown): CooperationEvent {
  if (event.type !== 'other' || event.typeName !== null) return event;
  const type = (row as { readonly type?: unknown }).type;
  if (typeof type !== 'string' || type === 'other' || type.trim() === '') return event;
  return { ...event, typeName: inItsLanguage(withoutSpoofing(previewOf(type))) };
}

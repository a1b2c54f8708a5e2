/** Every id and alias that was ever published, and the event that it leads to: addresses that must land for ever. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { FoundEvent } from '#data/checks.ts';
import { type Note, pathTo } from '#data/notes.ts';

/** From an id or alias to the id of its event when it was last published. */
export type PublishedIds = Readonly<Record<string, string>>;

const IDS_FILE = 'data/published-ids.json';

export function readPublishedIds(): PublishedIds {
  return JSON.parse(readFileSync(IDS_FILE, 'utf8')) as PublishedIds;
}

export function writePublishedIds(ids: PublishedIds): void {
  writeFileSync(IDS_FILE, `${JSON.stringify(ids, null, 2)}\n`);
}

/** Each published id still leads somewhere, and to the event that it led to. */
export function publishedIdsLand(published: PublishedIds, found: readonly FoundEvent[]): readonly Note[] {
  const landings = landingsOf(found);
  return Object.entries(published).flatMap(([id, formerId]): readonly Note[] => {
    const landing = landings.get(id);
    if (!landing) return [{ code: 'id-gone', effect: 'kept', id, path: '', value: id, line: null }];
    const former = landings.get(formerId);
    if (!former || former.event === landing.event) return [];
    const path = pathTo(landing.path, landing.event.id === id ? 'id' : 'aliases');
    return [{ code: 'alias-reused', effect: 'kept', id: landing.event.id, path, value: id, line: null }];
  });
}

/** The published ids with those of these events, in order. */
export function withIdsOf(published: PublishedIds, found: readonly FoundEvent[]): PublishedIds {
  const all = { ...published, ...Object.fromEntries([...landingsOf(found)].map(([id, { event }]) => [id, event.id])) };
  return Object.fromEntries(Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function landingsOf(found: readonly FoundEvent[]): ReadonlyMap<string, FoundEvent> {
  return new Map(found.flatMap((one) => [one.event.id, ...one.event.aliases].map((id) => [id, one] as const)));
}

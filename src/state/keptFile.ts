import type { ReadResult } from '#data/readDataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { joinSlices, type ReadFrame, slicesOf } from './slices.ts';

const DATABASE = 'cooperation-atlas';
const STORE = 'datasets';
const KEY = 'opened';

/** What stands beside the slices of events: all else, and how many slices there are. */
type Kept = { readonly frame: ReadFrame; readonly slices: number };

/** Keeps what was read of the reader's file in this browser. Rejects where the disk is full or the window private. */
export async function keepDataset(read: ReadResult): Promise<void> {
  const { frame, slices } = slicesOf(read);
  await inStore('readwrite', (store) => {
    store.clear();
    slices.forEach((slice, index) => {
      store.put(slice, `${KEY}-${index}`);
    });
    return store.put({ frame, slices: slices.length } satisfies Kept, KEY);
  });
}

/** What was kept; null where nothing is. */
export async function keptDataset(): Promise<ReadResult | null> {
  const kept = await inStore<Kept | undefined>('readonly', (store) => store.get(KEY));
  if (!kept?.frame) return null;
  const slices: (readonly CooperationEvent[])[] = [];
  for (let index = 0; index < kept.slices; index++) {
    slices.push(await inStore<readonly CooperationEvent[]>('readonly', (store) => store.get(`${KEY}-${index}`)));
  }
  return joinSlices(kept.frame, slices);
}

export async function forgetDataset(): Promise<void> {
  await inStore('readwrite', (store) => store.clear());
}

/** The disk may be found full only when the transaction ends. */
async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(STORE, mode);
  const request = ask(transaction.objectStore(STORE));
  return new Promise<Result>((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  }).finally(() => database.close());
}

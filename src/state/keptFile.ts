import type { ReadResult } from '#data/readDataset.ts';

const DATABASE = 'cooperation-atlas';
const STORE = 'datasets';
const KEY = 'opened';

/** Keeps what was read of the reader's file in this browser. Rejects where the disk is full or the window private. */
export async function keepDataset(read: ReadResult): Promise<void> {
  await inStore('readwrite', (store) => store.put(read, KEY));
}

/** What was kept; null where nothing is. */
export async function keptDataset(): Promise<ReadResult | null> {
  return (await inStore<ReadResult | undefined>('readonly', (store) => store.get(KEY))) ?? null;
}

export async function forgetDataset(): Promise<void> {
  await inStore('readwrite', (store) => store.delete(KEY));
}

async function inStore<Result>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  const answer = await settled(ask(database.transaction(STORE, mode).objectStore(STORE)));
  database.close();
  return answer;
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

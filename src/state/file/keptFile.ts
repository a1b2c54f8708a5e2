import type { PackedReading } from '#state/reading/packedReading.ts';

const DATABASE = 'cooperation-atlas';
const STORE = 'datasets';
const KEY = 'opened';

/** Keeps what was read of the reader's file in this browser. False where the disk is full or the window private. */
export async function keepReading(reading: PackedReading): Promise<boolean> {
  try {
    await inStore('readwrite', (store) => {
      store.clear();
      return store.put(reading, KEY);
    });
    return true;
  } catch {
    return false;
  }
}

/** What was kept; null where nothing is, or in the form of an earlier version. */
export async function keptReading(): Promise<PackedReading | null> {
  const kept = await inStore<PackedReading | undefined>('readonly', (store) => store.get(KEY));
  return kept?.idSlots ? kept : null;
}

export async function forgetReading(): Promise<void> {
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

import { eventAt } from '#domain/dataset.ts';
import type { Atlas } from '#state/dataset.ts';
import { handedEvents } from '#state/reading/handedEvents.ts';
import { type Writing, writeEvents } from './writeEvents.ts';
import type { WriteRequest } from './writeWorker.ts';

/** More would hold the page for longer than a reader waits for a key. */
const HERE_MOST = 1000;

/** Some events of the atlas, by index, as a file: many by a worker, where there is one. Null where they are too many. */
export async function writtenFile(atlas: Atlas, shown: Uint32Array, writing: Writing): Promise<Blob | null> {
  if (!isWrittenAway(shown)) return writtenHere(atlas, shown, writing);
  return writtenAway(atlas, shown, writing).catch(() => writtenHere(atlas, shown, writing));
}

/** Whether writing takes so long that a reader should be told. */
export function isWrittenAway(shown: Uint32Array): boolean {
  return shown.length > HERE_MOST;
}

function writtenHere({ dataset }: Atlas, shown: Uint32Array, writing: Writing): Blob | null {
  const events = Array.from(shown).flatMap((index) => eventAt(dataset, index) ?? []);
  return writeEvents({ ...dataset, events }, writing);
}

async function writtenAway({ dataset }: Atlas, shown: Uint32Array, writing: Writing): Promise<Blob | null> {
  const worker = new Worker(new URL('./writeWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Blob | null>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Blob | null>) => resolve(data);
    worker.onerror = reject;
    const request: WriteRequest = { ...dataset, events: handedEvents(dataset.events), shown, writing };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

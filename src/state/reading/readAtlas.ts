import { decodeText } from '#data/decodeText.ts';
import { readJson } from '#data/json/readJson.ts';
import type { ReadResult } from '#data/readDataset.ts';
import type { Atlas } from '#state/dataset.ts';
import { LoadError, type LoadFailure } from './loadError.ts';
import { type PackedReading, toAtlas } from './packedReading.ts';
import { readAway } from './readAway.ts';
import type { WorkerRequest } from './readWorker.ts';

/** The atlas of the reader's file: as it was read, or where the browser keeps it. Throws LoadError. */
export async function openedAtlas(reading: PackedReading | null, signal: AbortSignal): Promise<Atlas> {
  return toAtlas(reading ?? (await readingOf({ kind: 'kept' }, signal, 'forgotten')), null);
}

/** The atlas of what came from an address; it may be anything. Throws LoadError. */
export async function foreignAtlas(bytes: Uint8Array, sent: Date | null, signal: AbortSignal): Promise<Atlas> {
  return toAtlas(await readingOf({ kind: 'bytes', bytes }, signal, 'not-json'), sent);
}

/** The atlas's own data where not all is well with it: as much as can be kept, and a note on each line with a fault. */
export function readFaulty(bytes: Uint8Array): ReadResult {
  return readJson(decodeText(bytes));
}

async function readingOf(request: WorkerRequest, signal: AbortSignal, otherwise: LoadFailure): Promise<PackedReading> {
  const answer = await readAway(request, signal).catch((cause: unknown) => {
    signal.throwIfAborted();
    // The worker's own script did not come.
    throw new LoadError(cause instanceof Event ? 'offline' : otherwise);
  });
  if (answer.kind !== 'read') throw new LoadError(otherwise);
  return answer.reading;
}

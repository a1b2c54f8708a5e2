import { decodeText } from '#data/decodeText.ts';
import { readJson } from '#data/json/readJson.ts';
import type { ReadResult } from '#data/readDataset.ts';
import type { Atlas } from '#state/dataset.ts';
import { useArriving } from './arriving.ts';
import { fetchBytes } from './fetchBytes.ts';
import { LoadError, type LoadFailure } from './loadError.ts';
import { type PackedReading, toAtlas } from './packedReading.ts';
import { readAway } from './readAway.ts';
import type { Progress, WorkerRequest } from './readWorker.ts';

/** The atlas of the reader's file: as it was read, or where the browser keeps it. Throws LoadError. */
export async function openedAtlas(reading: PackedReading | null, signal: AbortSignal): Promise<Atlas> {
  return toAtlas(reading ?? (await readingOf({ kind: 'kept' }, signal, 'forgotten')), null);
}

/** The atlas of what is at an address; it may be anything, and tells how far it has come. Throws LoadError. */
export async function foreignAtlas(url: string, signal: AbortSignal): Promise<Atlas> {
  const onProgress = (progress: Progress | null) => signal.aborted || useArriving.setState({ progress });
  onProgress({ of: 'bytes', done: 0, total: null });
  try {
    const file = await fetchBytes(url, signal, 'foreign', (done, total) => onProgress({ of: 'bytes', done, total }));
    if (typeof file === 'string') throw new LoadError(file);
    const { bytes, sent } = file;
    onProgress({ of: 'bytes', done: bytes.length, total: bytes.length });
    return toAtlas(await readingOf({ kind: 'bytes', bytes }, signal, 'not-json', onProgress), sent);
  } finally {
    onProgress(null);
  }
}

/** The atlas's own data where not all is well with it: as much as can be kept, and a note on each line with a fault. */
export function readFaulty(bytes: Uint8Array): ReadResult {
  return readJson(decodeText(bytes));
}

async function readingOf(
  request: WorkerRequest,
  signal: AbortSignal,
  otherwise: LoadFailure,
  onProgress?: (progress: Progress) => void,
): Promise<PackedReading> {
  const answer = await readAway(request, signal, onProgress).catch((cause: unknown) => {
    signal.throwIfAborted();
    // The worker's own script did not come.
    throw new LoadError(cause instanceof Event ? 'offline' : otherwise);
  });
  if (answer.kind !== 'read') throw new LoadError(otherwise);
  return answer.reading;
}

import { decodeText } from '#data/decodeText.ts';
import { readJson } from '#data/json/readJson.ts';
import type { ReadResult } from '#data/readDataset.ts';
import { rereadEvent } from '#data/soundEvent.ts';
import { PackedEvents } from '#domain/columns/packedEvents.ts';
import type { CooperationEvent } from '#domain/event.ts';
import type { Atlas } from '#state/dataset.ts';
import { type Arriving, useArriving } from './arriving.ts';
import { LoadError, type LoadFailure } from './loadError.ts';
import { type PackedReading, toAtlas } from './packedReading.ts';
import { readAway, type WorkerAnswer } from './readAway.ts';
import type { Progress, WorkerRequest } from './readWorker.ts';

/** The atlas of the reader's file: as it was read, or where the browser keeps it. Throws LoadError. */
export async function openedAtlas(reading: PackedReading | null, signal: AbortSignal): Promise<Atlas> {
  return unpacked(reading ?? (await read({ kind: 'kept' }, signal, 'forgotten')).reading, null);
}

/** The atlas of what is at an address; it may be anything, and tells how far it has come. Throws LoadError. */
export async function foreignAtlas(address: string, signal: AbortSignal): Promise<Atlas> {
  const tell = (news: Partial<Arriving>) => signal.aborted || useArriving.setState(news);
  tell({ progress: { of: 'bytes', done: 0, total: null }, first: null });
  try {
    const url = new URL(address, document.baseURI).href;
    const request = { kind: 'address', url } as const;
    const onFirst = (first: readonly CooperationEvent[]) => tell({ first });
    const { reading, sent } = await read(request, signal, 'not-json', (progress) => tell({ progress }), onFirst);
    return unpacked(reading, sent);
  } finally {
    tell({ progress: null, first: null });
  }
}

function unpacked(reading: PackedReading, sent: Date | null): Atlas {
  return toAtlas(reading, sent, new PackedEvents(reading.events, rereadEvent));
}

/** The atlas's own data where not all is well with it: as much as can be kept, and a note on each line with a fault. */
export function readFaulty(bytes: Uint8Array): ReadResult {
  return readJson(decodeText(bytes));
}

async function read(
  request: WorkerRequest,
  signal: AbortSignal,
  otherwise: LoadFailure,
  onProgress?: (progress: Progress) => void,
  onFirst?: (events: readonly CooperationEvent[]) => void,
): Promise<Extract<WorkerAnswer, { readonly kind: 'read' }>> {
  const answer = await readAway(request, signal, onProgress, onFirst).catch((cause: unknown) => {
    signal.throwIfAborted();
    if (cause instanceof LoadError) throw cause;
    // The worker's own script did not come.
    throw new LoadError(cause instanceof Event ? 'offline' : otherwise);
  });
  if (answer.kind !== 'read') throw new LoadError(otherwise);
  return answer;
}

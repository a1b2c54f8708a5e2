/** Reads a file, or what came from an address, away from the page, which stays free to scroll, and to end this worker. */
import { decodeText } from '#data/decodeText.ts';
import type { ReadResult } from '#data/readDataset.ts';
import { readText } from '#data/readText.ts';
import { keepReading, keptReading } from '#state/file/keptFile.ts';
import { type FileSettings, readFile, type TablePreview } from '#state/file/readFile.ts';
import { type PackedReading, packReading, transfersOf } from './packedReading.ts';

/** A file is kept for the next visit; `kept` is what one before kept. */
export type WorkerRequest =
  | { readonly kind: 'file'; readonly file: File; readonly settings: FileSettings }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'kept' };

/** First bytes of the file, of which not every server says how many there are; then events that are packed. What is packed is being kept. */
export type Progress =
  | { readonly of: 'bytes'; readonly done: number; readonly total: number | null }
  | { readonly of: 'events'; readonly done: number; readonly total: number };

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'table'; readonly preview: TablePreview }
  | { readonly kind: 'newsletter'; readonly text: string }
  | { readonly kind: 'read'; readonly reading: PackedReading; readonly isKept: boolean }
  /** The browser could not read the file, or had not the memory for it; or has kept nothing. */
  | { readonly kind: 'failed' };

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  read(data).catch(() => send({ kind: 'failed' }));
});

async function read(request: WorkerRequest): Promise<void> {
  if (request.kind === 'bytes') return hand(pack(readText(decodeText(request.bytes))), false);
  if (request.kind === 'kept') {
    const kept = await keptReading();
    return kept ? hand(kept, true) : send({ kind: 'failed' });
  }
  const { file, settings } = request;
  const answer = await readFile(file, settings, (done) => tell({ of: 'bytes', done, total: file.size }));
  if (answer.kind !== 'read') return send(answer);
  const reading = pack(answer.result);
  const total = reading.columns.size;
  tell({ of: 'events', done: total, total });
  const isRead = reading.notes.every(({ effect }) => effect !== 'file-unread');
  hand(reading, isRead && (await keepReading(reading)));
}

function pack(result: ReadResult): PackedReading {
  const total = result.dataset.events.length;
  return packReading(result, (done) => tell({ of: 'events', done, total }));
}

function hand(reading: PackedReading, isKept: boolean): void {
  postMessage({ kind: 'read', reading, isKept } satisfies WorkerMessage, {
    transfer: transfersOf(reading) as ArrayBuffer[],
  });
}

function tell(progress: Progress): void {
  send({ kind: 'progress', progress });
}

function send(message: WorkerMessage): void {
  postMessage(message);
}

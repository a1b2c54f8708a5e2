/** Reads a file, or what is at an address, away from the page, which stays free to scroll, and to end this worker. */
import { decodeText } from '#data/decodeText.ts';
import type { ReadResult } from '#data/readDataset.ts';
import { readText } from '#data/readText.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { keepReading, keptReading } from '#state/file/keptFile.ts';
import { type FileSettings, readFile, type TablePreview } from '#state/file/readFile.ts';
import { type FetchFailure, fetchBytes } from './fetchBytes.ts';
import { type PackedReading, packReading, transfersOf } from './packedReading.ts';
import { packPieces, withLinesOf } from './packPieces.ts';

/** A file is kept for the next visit; `kept` is what one before kept. An address is absolute: a worker has another base than the page. */
export type WorkerRequest =
  | { readonly kind: 'file'; readonly file: File; readonly settings: FileSettings }
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'kept' };

/** First bytes of the file, of which not every server says how many there are; then events that are packed. What is packed is being kept. */
export type Progress =
  | { readonly of: 'bytes'; readonly done: number; readonly total: number | null }
  | { readonly of: 'events'; readonly done: number; readonly total: number };

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** Some of many events, for a reader to look at while the rest is read. */
  | { readonly kind: 'first'; readonly events: readonly CooperationEvent[] }
  | { readonly kind: 'table'; readonly preview: TablePreview }
  | { readonly kind: 'newsletter'; readonly text: string }
  /** `sent`: when a server sent it. */
  | {
      readonly kind: 'read';
      readonly reading: PackedReading;
      readonly isKept: boolean;
      readonly sent: Date | null;
    }
  /** An address gave no file. Else the browser could not read the file, or had not the memory for it; or has kept nothing. */
  | { readonly kind: 'failed'; readonly failure: FetchFailure | null };

/** Nobody reads faster, and the page has better to do. */
const TELL_EVERY_MS = 100;

/** Who has read enough ends the worker. */
const UNENDING = new AbortController().signal;

let told = Number.NEGATIVE_INFINITY;

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  read(data).catch(() => fail(null));
});

async function read(request: WorkerRequest): Promise<void> {
  if (request.kind === 'address') return readAddress(request.url);
  if (request.kind === 'kept') {
    const kept = await keptReading();
    return kept ? hand(kept, true) : fail(null);
  }
  const { file, settings } = request;
  const answer = await readFile(file, settings, (done) => tell({ of: 'bytes', done, total: file.size }));
  if (answer.kind === 'table' || answer.kind === 'newsletter') return send(answer);
  const reading = answer.kind === 'packed' ? answer.reading : pack(answer.result);
  const total = reading.columns.size;
  tell({ of: 'events', done: total, total });
  const isRead = reading.notes.every(({ effect }) => effect !== 'file-unread');
  hand(reading, isRead && (await keepReading(reading)));
}

async function readAddress(url: string): Promise<void> {
  const pieces = packPieces((events) => send({ kind: 'first', events }));
  const file = await fetchBytes(url, UNENDING, 'foreign', (piece, done, total) => {
    pieces.take(piece);
    tell({ of: 'bytes', done, total });
  });
  if (typeof file === 'string') return fail(file);
  const { bytes, sent } = file;
  tell({ of: 'bytes', done: bytes.length, total: bytes.length });
  const reading = pieces.finish();
  const whole = { size: bytes.length, text: async () => decodeText(bytes) };
  hand(reading ? await withLinesOf(reading, whole) : pack(readText(await whole.text())), false, sent);
}

function pack(result: ReadResult): PackedReading {
  const total = result.dataset.events.length;
  return packReading(result, (done) => done < total && tell({ of: 'events', done, total }));
}

function hand(reading: PackedReading, isKept: boolean, sent: Date | null = null): void {
  postMessage({ kind: 'read', reading, isKept, sent } satisfies WorkerMessage, {
    transfer: transfersOf(reading) as ArrayBuffer[],
  });
}

function tell(progress: Progress): void {
  const now = performance.now();
  if (now - told < TELL_EVERY_MS && progress.done !== progress.total) return;
  told = now;
  send({ kind: 'progress', progress });
}

function fail(failure: FetchFailure | null): void {
  send({ kind: 'failed', failure });
}

function send(message: WorkerMessage): void {
  postMessage(message);
}

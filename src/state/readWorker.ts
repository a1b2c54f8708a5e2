/** Reads a file, or what came from an address, away from the page, which stays free to scroll, and to end this worker. */
import { decodeText } from '#data/decodeText.ts';
import { readText } from '#data/readText.ts';
import { keepReading } from './keptFile.ts';
import { type PackedReading, packReading, transfersOf } from './packedReading.ts';
import { type FileSettings, readFile, type TablePreview } from './readFile.ts';

/** A file is kept for the next visit. */
export type WorkerRequest =
  | { readonly kind: 'file'; readonly file: File; readonly settings: FileSettings }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'table'; readonly preview: TablePreview }
  | { readonly kind: 'newsletter'; readonly text: string }
  | { readonly kind: 'read'; readonly reading: PackedReading; readonly isKept: boolean }
  /** The browser could not read the file, or had not the memory for it. */
  | { readonly kind: 'failed' };

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  read(data).catch(() => send({ kind: 'failed' }));
});

async function read(request: WorkerRequest): Promise<void> {
  if (request.kind === 'bytes') return hand(packReading(readText(decodeText(request.bytes))), false);
  const answer = await readFile(request.file, request.settings, (done) => send({ kind: 'progress', done }));
  if (answer.kind !== 'read') return send(answer);
  const reading = packReading(answer.result);
  const isRead = reading.notes.every(({ effect }) => effect !== 'file-unread');
  hand(reading, isRead && (await keepReading(reading)));
}

function hand(reading: PackedReading, isKept: boolean): void {
  postMessage({ kind: 'read', reading, isKept } satisfies WorkerMessage, {
    transfer: transfersOf(reading) as ArrayBuffer[],
  });
}

function send(message: WorkerMessage): void {
  postMessage(message);
}

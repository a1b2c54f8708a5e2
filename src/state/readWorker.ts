/** Reads a file away from the page, which stays free to scroll, and to end this worker. */
import type { ReadResult } from '#data/readDataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { keepDataset } from './keptFile.ts';
import { type FileSettings, readFile, type TablePreview } from './readFile.ts';
import { type ReadFrame, slicesOf } from './slices.ts';

export type WorkerRequest = { readonly file: File; readonly settings: FileSettings };

export type WorkerMessage =
  | { readonly kind: 'bytes'; readonly done: number }
  | { readonly kind: 'table'; readonly preview: TablePreview }
  | { readonly kind: 'newsletter'; readonly text: string }
  | { readonly kind: 'slices'; readonly total: number }
  | { readonly kind: 'slice'; readonly events: readonly CooperationEvent[] }
  /** Comes last, and says whether the browser keeps it all for the next visit. */
  | { readonly kind: 'frame'; readonly frame: ReadFrame; readonly isKept: boolean }
  /** The browser could not read the file, or had not the memory for it. */
  | { readonly kind: 'failed' };

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  read(data).catch(() => send({ kind: 'failed' }));
});

async function read({ file, settings }: WorkerRequest): Promise<void> {
  const answer = await readFile(file, settings, (done) => send({ kind: 'bytes', done }));
  if (answer.kind !== 'read') return send(answer);
  const { frame, slices } = slicesOf(answer.result);
  send({ kind: 'slices', total: slices.length });
  for (const events of slices) send({ kind: 'slice', events });
  const isRead = frame.notes.every(({ effect }) => effect !== 'file-unread');
  send({ kind: 'frame', frame, isKept: isRead && (await isKept(answer.result)) });
}

async function isKept(result: ReadResult): Promise<boolean> {
  try {
    await keepDataset(result);
    return true;
  } catch {
    return false;
  }
}

function send(message: WorkerMessage): void {
  postMessage(message);
}

import type { Note } from '#data/notes.ts';
import type { ReadResult } from '#data/readDataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { tell } from './actions.ts';
import { forgetFile, showAll } from './closeFile.ts';
import { keepName, useOpenedFile } from './openedFile.ts';
import type { FileSettings, TablePreview } from './readFile.ts';
import type { WorkerMessage, WorkerRequest } from './readWorker.ts';
import { joinSlices } from './slices.ts';

/** How far the reading is: bytes of the file, then what was read of it as it arrives on the page. */
export type Progress = { readonly kind: 'bytes' | 'slices'; readonly done: number; readonly total: number };

/** What became of a file. Where it was refused the events on screen stay. */
export type Opening =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly why: Note }
  | { readonly kind: 'table'; readonly preview: TablePreview }
  | { readonly kind: 'newsletter'; readonly text: string };

type Answer =
  | Exclude<Opening, { readonly kind: 'opened' | 'refused' }>
  | { readonly kind: 'read'; readonly result: ReadResult; readonly isKept: boolean };

/**
 * Reads a file in a worker and opens it; it stays over reloads where the browser can keep it. A table whose settings
 * leave its columns open is not opened but shown. Aborting ends the worker, and nothing changes.
 */
export async function openFile(
  file: File,
  settings: FileSettings,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Opening> {
  const answer = await readAway({ file, settings }, signal, onProgress);
  if (answer.kind !== 'read') return answer;
  const { result, isKept } = answer;
  const why = result.notes.find(({ effect }) => effect === 'file-unread');
  if (why) return { kind: 'refused', why };
  showFile(file.name, result, isKept);
  return { kind: 'opened' };
}

/** Puts what was read in the place of the events on screen, and says so where it will be gone after a reload. */
export function showFile(name: string, read: ReadResult, isKept: boolean): void {
  if (!isKept || !keepName(name)) {
    tell({ kind: 'not-kept' });
    forgetFile();
  }
  useOpenedFile.setState({ file: { name, key: Date.now(), read } });
  showAll();
}

function readAway(
  request: WorkerRequest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Answer> {
  const worker = new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve, reject) => {
    let total = 0;
    const slices: (readonly CooperationEvent[])[] = [];
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.kind === 'bytes') onProgress({ ...data, total: request.file.size });
      else if (data.kind === 'slices') total = data.total;
      else if (data.kind === 'slice') onProgress({ kind: 'slices', done: slices.push(data.events), total });
      else if (data.kind === 'failed') reject(data);
      else if (data.kind !== 'frame') resolve(data);
      else resolve({ kind: 'read', result: joinSlices(data.frame, slices), isKept: data.isKept });
    };
    worker.onerror = reject;
    signal.addEventListener('abort', reject);
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

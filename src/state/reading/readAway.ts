import type { CooperationEvent } from '#domain/event.ts';
import { LoadError } from './loadError.ts';
import { takeWorker } from './readingWorker.ts';
import type { Progress, WorkerMessage, WorkerRequest } from './readWorker.ts';

/** What the worker ends with. */
export type WorkerAnswer = Exclude<WorkerMessage, { readonly kind: 'progress' | 'first' | 'failed' }>;

/** A script that came empty is a worker that says nothing, and no event tells so. */
const PATIENCE_MS = 30_000;

/** Has a worker read. Rejects where it cannot, with a LoadError where an address gave no file or the browser no worker; aborting ends it. */
export async function readAway(
  request: WorkerRequest,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void = () => undefined,
  onFirst: (events: readonly CooperationEvent[]) => void = () => undefined,
): Promise<WorkerAnswer> {
  const worker = startWorker();
  let silence: ReturnType<typeof setTimeout> | undefined;
  return new Promise<WorkerAnswer>((resolve, reject) => {
    silence = setTimeout(() => reject(new LoadError('slow')), PATIENCE_MS);
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      clearTimeout(silence);
      if (data.kind === 'progress') onProgress(data.progress);
      else if (data.kind === 'first') onFirst(data.events);
      else if (data.kind === 'failed') reject(data.failure === null ? data : new LoadError(data.failure));
      else resolve(data);
    };
    worker.onerror = reject;
    signal.addEventListener('abort', reject);
    worker.postMessage(request);
  }).finally(() => {
    clearTimeout(silence);
    worker.terminate();
  });
}

function startWorker(): Worker {
  try {
    return takeWorker();
  } catch {
    throw new LoadError('no-worker');
  }
}

import type { Note } from '#data/notes.ts';
import type { ReadResult } from '#data/readDataset.ts';
import { goTo, tell } from './actions.ts';
import { forgetDataset, keepDataset } from './keptFile.ts';
import { keepName, useOpenedFile } from './openedFile.ts';
import { useAtlas } from './store.ts';
import { homeView } from './view.ts';

/**
 * Reads a file in a worker and opens it; it stays over reloads where the browser can keep it. Resolves to null, or to
 * why the file was not opened: the events on screen then stay. Aborting ends the worker, and nothing changes.
 */
export async function openFile(file: File, signal: AbortSignal): Promise<Note | null> {
  const read = await readAway(file, signal);
  const refusal = read.notes.find(({ effect }) => effect === 'file-unread');
  if (refusal) return refusal;
  await keep(file.name, read).catch(async () => {
    tell({ kind: 'not-kept' });
    await forget().catch(() => undefined);
  });
  useOpenedFile.setState({ file: { name: file.name, key: Date.now(), read } });
  showAll();
  return null;
}

/** Back to the atlas's own events, from a file or from another address. */
export function closeFile(): void {
  useOpenedFile.setState({ file: null });
  showAll();
  forget().catch(() => undefined);
}

async function keep(name: string, read: ReadResult): Promise<void> {
  await keepDataset(read);
  keepName(name);
}

async function forget(): Promise<void> {
  keepName(null);
  await forgetDataset();
}

/** What was filtered and open belonged to the other events. */
function showAll(): void {
  const { language, worldview, projection } = useAtlas.getState().view;
  goTo({ ...homeView(language), worldview, projection });
}

function readAway(file: File, signal: AbortSignal): Promise<ReadResult> {
  const worker = new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadResult>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<ReadResult>) => resolve(data);
    worker.onerror = reject;
    signal.addEventListener('abort', reject);
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}

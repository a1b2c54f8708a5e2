import { create } from 'zustand';
import type { Note } from '#data/notes.ts';
import { openFile } from '#state/file/openFile.ts';
import { openNewsletter } from '#state/file/openNewsletter.ts';
import { type FileSettings, NO_SETTINGS, type TablePreview } from '#state/file/readFile.ts';
import type { Progress } from '#state/reading/readWorker.ts';
import { closeDialog } from '#ui/shared/openDialog.ts';

/** What has become of the file that the reader wants to open. */
export type Reading =
  | { readonly kind: 'waiting' }
  | {
      readonly kind: 'reading';
      readonly name: string;
      readonly progress: Progress;
      readonly abort: AbortController;
    }
  | { readonly kind: 'table'; readonly file: File; readonly preview: TablePreview }
  | {
      readonly kind: 'refused';
      readonly name: string;
      /** Null where not even the browser could read it. */
      readonly why: Note | null;
    };

export const useReading = create<{ readonly reading: Reading }>()(() => ({ reading: { kind: 'waiting' } }));

/** One file at a time: another one ends the one before. */
export async function readFile(file: File, settings: FileSettings = NO_SETTINGS): Promise<void> {
  const { name } = file;
  await whileReading(name, file.size, async (signal, onProgress) => {
    const opening = await openFile(file, settings, signal, onProgress);
    if (opening.kind === 'table') return show({ kind: 'table', file, preview: opening.preview });
    if (opening.kind === 'newsletter') return settle(name, await openNewsletter(name, opening.text, signal));
    settle(name, opening.kind === 'refused' ? opening.why : null);
  });
}

/** A newsletter's text that was pasted, under a name for the header. */
export async function readPasted(name: string, text: string): Promise<void> {
  await whileReading(name, text.length, async (signal) => settle(name, await openNewsletter(name, text, signal)));
}

async function whileReading(
  name: string,
  total: number,
  read: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<void>,
): Promise<void> {
  cancelReading();
  const abort = new AbortController();
  const onProgress = (progress: Progress) => show({ kind: 'reading', name, progress, abort });
  onProgress({ of: 'bytes', done: 0, total });
  try {
    await read(abort.signal, onProgress);
  } catch {
    if (!abort.signal.aborted) show({ kind: 'refused', name, why: null });
  }
}

/** Null for a file that was opened. */
function settle(name: string, why: Note | null): void {
  show(why ? { kind: 'refused', name, why } : { kind: 'waiting' });
  if (!why) closeDialog();
}

export function cancelReading(): void {
  const { reading } = useReading.getState();
  if (reading.kind === 'reading') reading.abort.abort();
  show({ kind: 'waiting' });
}

function show(reading: Reading): void {
  useReading.setState({ reading });
}

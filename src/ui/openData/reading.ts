import { create } from 'zustand';
import type { Note } from '#data/notes.ts';
import { openFile, type Progress } from '#state/openFile.ts';
import { type FileSettings, NO_SETTINGS, type TablePreview } from '#state/readFile.ts';
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
  cancelReading();
  const abort = new AbortController();
  const { name } = file;
  const onProgress = (progress: Progress) => show({ kind: 'reading', name, progress, abort });
  onProgress({ kind: 'bytes', done: 0, total: file.size });
  try {
    const opening = await openFile(file, settings, abort.signal, onProgress);
    if (opening.kind === 'table') show({ kind: 'table', file, preview: opening.preview });
    else if (opening.kind === 'refused') show({ kind: 'refused', name, why: opening.why });
    else {
      show({ kind: 'waiting' });
      closeDialog();
    }
  } catch {
    if (!abort.signal.aborted) show({ kind: 'refused', name, why: null });
  }
}

export function cancelReading(): void {
  const { reading } = useReading.getState();
  if (reading.kind === 'reading') reading.abort.abort();
  show({ kind: 'waiting' });
}

function show(reading: Reading): void {
  useReading.setState({ reading });
}

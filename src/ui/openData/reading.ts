import { create } from 'zustand';
import type { Note } from '#data/notes.ts';
import { openFile } from '#state/openFile.ts';
import { closeDialog, openDialog } from '#ui/shared/openDialog.ts';

/** What has become of the file that the reader wants to open. */
export type Reading =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly name: string; readonly megabytes: number; readonly abort: AbortController }
  | {
      readonly kind: 'refused';
      readonly name: string /** Null where not even the browser could read it. */;
      readonly why: Note | null;
    };

export const useReading = create<{ readonly reading: Reading }>()(() => ({ reading: { kind: 'waiting' } }));

/** One file at a time: another one ends the one before. */
export async function readFile(file: File): Promise<void> {
  cancelReading();
  const abort = new AbortController();
  const { name } = file;
  show({ kind: 'reading', name, megabytes: file.size / 1e6, abort });
  try {
    const why = await openFile(file, abort.signal);
    show(why ? { kind: 'refused', name, why } : { kind: 'waiting' });
    if (!why) closeDialog();
  } catch {
    if (!abort.signal.aborted) show({ kind: 'refused', name, why: null });
  }
}

export function cancelReading(): void {
  const { reading } = useReading.getState();
  if (reading.kind === 'reading') reading.abort.abort();
  show({ kind: 'waiting' });
}

/** Takes files that are dropped anywhere, which a browser would otherwise show in the page's place. */
export function receiveDrops(): () => void {
  const onDragOver = (drag: DragEvent) => {
    if (drag.dataTransfer?.types.includes('Files')) drag.preventDefault();
  };
  const onDrop = (drop: DragEvent) => {
    const file = drop.dataTransfer?.files[0];
    if (!file) return;
    drop.preventDefault();
    openDialog('open-data');
    void readFile(file);
  };
  addEventListener('dragover', onDragOver);
  addEventListener('drop', onDrop);
  return () => {
    removeEventListener('dragover', onDragOver);
    removeEventListener('drop', onDrop);
  };
}

function show(reading: Reading): void {
  useReading.setState({ reading });
}

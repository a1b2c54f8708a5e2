import type { Note } from '#data/notes.ts';
import { tell } from '#state/actions.ts';
import type { PackedReading } from '#state/reading/packedReading.ts';
import { readAway } from '#state/reading/readAway.ts';
import type { Progress } from '#state/reading/readWorker.ts';
import { forgetFile, showAll } from './closeFile.ts';
import { keepName, useOpenedFile } from './openedFile.ts';
import type { FileSettings, TablePreview } from './readFile.ts';

/** What became of a file. Where it was refused the events on screen stay. */
export type Opening =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly why: Note }
  | { readonly kind: 'table'; readonly preview: TablePreview }
  | { readonly kind: 'newsletter'; readonly text: string };

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
  const answer = await readAway({ kind: 'file', file, settings }, signal, onProgress);
  if (answer.kind !== 'read') return answer;
  const { reading, isKept } = answer;
  const why = reading.notes.find(({ effect }) => effect === 'file-unread');
  if (why) return { kind: 'refused', why };
  showFile(file.name, reading, isKept);
  return { kind: 'opened' };
}

/** Puts what was read in the place of the events on screen, and says so where it will be gone after a reload. */
export function showFile(name: string, reading: PackedReading, isKept: boolean): void {
  const file = { name, key: Date.now(), reading };
  if (!isKept || !keepName(file)) {
    tell({ kind: 'not-kept' });
    forgetFile();
  }
  useOpenedFile.setState({ file });
  showAll();
}

import { create } from 'zustand';
import type { PackedReading } from '#state/reading/packedReading.ts';

/** A file of the reader's own, which stands in the place of the atlas's events. */
export type OpenedFile = {
  readonly name: string;
  /** Tells one opening from the next, even of the same file. */
  readonly key: number;
  /** Null where it is yet to be taken from what the browser keeps. */
  readonly reading: PackedReading | null;
};

const NAME_KEY = 'cooperation-atlas-file';

export const useOpenedFile = create<{ readonly file: OpenedFile | null }>()(() => ({ file: keptFile() }));

/** Remembers over reloads that a file is open. False where the browser keeps nothing. */
export function keepName({ name, key }: OpenedFile): boolean {
  try {
    localStorage.setItem(NAME_KEY, `${key} ${name}`);
    return true;
  } catch {
    return false;
  }
}

/** Throws nothing where the browser keeps nothing. */
export function forgetName(): void {
  try {
    localStorage.removeItem(NAME_KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** A link to one of the atlas's own events opens that one, and sets the file aside; any other address has it back. */
export function setFileAside(isAside: boolean): void {
  useOpenedFile.setState(({ file }) => ({ file: isAside ? null : (file ?? keptFile()) }));
}

/** The file that was opened last in any tab, if it is still kept. */
export function keptFile(): OpenedFile | null {
  try {
    const [, key, name] = /^(\d+) (.*)$/s.exec(localStorage.getItem(NAME_KEY) ?? '') ?? [];
    return name === undefined ? null : { name, key: Number(key), reading: null };
  } catch {
    return null;
  }
}

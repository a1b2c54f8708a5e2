import { tell } from '#state/actions.ts';

/** Copies a text and says so; where the browser refuses, the reader is given the text to copy by hand. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell({ kind: 'copied' });
  } catch {
    tell({ kind: 'copy-failed', text });
  }
}

/** A draft as a file that an editor works on. */
import { readFileSync } from 'node:fs';
import type { Draft } from '#data/newsletter/draft.ts';
import { sayNote } from '#tools/data/report.ts';

/** The remarks of a draft in words; `questions` is empty once it is complete. */
export type DraftFile = Pick<Draft, 'event' | 'text'> & {
  readonly inferred: readonly string[];
  readonly questions: readonly string[];
};

export function formatDraft({ event, inferred, questions, text }: Draft): string {
  const file: DraftFile = { event, inferred: inferred.map(sayNote), questions: questions.map(sayNote), text };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Null where there is no such file, or it is not a draft. */
export function readDraft(path: string): DraftFile | null {
  try {
    const draft = JSON.parse(readFileSync(path, 'utf8')) as DraftFile;
    return Array.isArray(draft.questions) && typeof draft.event?.id === 'string' ? draft : null;
  } catch {
    return null;
  }
}

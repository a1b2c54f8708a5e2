import type { Note, NoteCode } from '#data/notes.ts';

/** Notes of one code; where there are thousands, the reader is shown the kinds first. */
export type NoteGroup = { readonly code: NoteCode; readonly notes: readonly Note[] };

/** By code, the most frequent first. */
export function groupNotes(notes: readonly Note[]): readonly NoteGroup[] {
  const groups = new Map<NoteCode, Note[]>();
  for (const note of notes) {
    const group = groups.get(note.code);
    if (group) group.push(note);
    else groups.set(note.code, [note]);
  }
  return [...groups]
    .map(([code, ofCode]) => ({ code, notes: ofCode }))
    .sort((one, other) => other.notes.length - one.notes.length);
}

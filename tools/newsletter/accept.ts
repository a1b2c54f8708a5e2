/** `npm run data -- accept DRAFT`: moves a complete draft into the dataset. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseJson } from '#data/json/parseJson.ts';
import type { Note } from '#data/notes.ts';
import { checkJson, EVENTS_FILE } from '#tools/data/check.ts';
import { formatNotes } from '#tools/data/report.ts';
import { readDraft } from './draftFile.ts';

/** Refuses a draft with open questions, and an event that the check of the dataset finds fault with. */
export function accept(file = ''): number {
  const draft = readDraft(file);
  if (!draft) {
    console.error(`npm run data -- accept DRAFT.json\n${file}: there is no draft`);
    return 1;
  }
  if (draft.questions.length > 0) {
    console.error(`${file}: decide these, and take them out of "questions":\n- ${draft.questions.join('\n- ')}`);
    return 1;
  }
  const extended = withEvent(readFileSync(EVENTS_FILE, 'utf8'), draft.event);
  const { id } = draft.event;
  const problems = checkJson(parseJson(extended), true).notes.filter(
    (note) => note.id === id || note.effect === 'file-unread',
  );
  if (problems.length > 0) {
    console.error(`${formatNotes(file, problems.map(inDraft))}${file} was not accepted, and nothing was changed`);
    return 1;
  }
  writeFileSync(EVENTS_FILE, extended);
  rmSync(file);
  console.log(`${id} is in ${EVENTS_FILE}; now run: npm run data -- check`);
  return 0;
}

/** The dataset that the problem would be in was not written: its editor has the draft before them. */
function inDraft(note: Note): Note {
  return { ...note, path: note.path.replace(/^events\.\d+/, 'event'), line: null };
}

/** A dataset's text with one more event at the end of its list; every other line stays as it was written. */
export function withEvent(text: string, event: object): string {
  const written = JSON.stringify(event, null, 2).replaceAll('\n', '\n    ');
  const list = text.indexOf('"events": [');
  const end = text.indexOf('\n  ]', list);
  const isEmpty = text.slice(list, end).trimEnd().endsWith('[');
  return `${text.slice(0, end)}${isEmpty ? '' : ','}\n    ${written}${text.slice(end)}`;
}

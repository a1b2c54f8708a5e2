import { expect, test } from 'vitest';
import type { Note, NoteCode } from '#data/notes.ts';
import { LANGUAGES } from '#domain/language.ts';
import { MESSAGES } from '#i18n/catalogue.ts';
import { formatNotes } from './report.ts';

const NOTE: Note = {
  code: 'date-impossible',
  effect: 'part-dropped',
  id: 'a',
  path: 'events.3.start',
  value: '2018-09-31',
  line: 12,
};

test('a note says where, what is wrong, what became of it and how to mend it', () => {
  expect(formatNotes('events.json', [NOTE], 'en_GB.UTF-8')).toBe(`events.json:12 events.3.start (a)
  date-impossible: “2018-09-31” is not a date.
  This part was left out; the rest is kept.
  Write 2018-09-10, 2018-09 or 2018, for a day that exists.

`);
  expect(formatNotes('events.json', [NOTE], 'zh_CN.UTF-8')).toContain('“2018-09-31”不是日期。');
});

test.each(LANGUAGES)('every code has words in %s', (language) => {
  for (const code of Object.keys(MESSAGES.en.notes.code) as NoteCode[]) {
    const words = formatNotes('f', [{ ...NOTE, code, value: '39.9' }], language);
    expect(words).not.toMatch(/notes\.code|[{}]/);
    expect(words.split('\n')).toHaveLength(6);
  }
});

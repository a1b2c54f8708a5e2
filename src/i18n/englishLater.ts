import { about } from './en/about.ts';
import { dataNotes } from './en/dataNotes.ts';
import { download } from './en/download.ts';
import { notes } from './en/notes.ts';
import { openData } from './en/openData.ts';
import { partners } from './en/partners.ts';

/** What is said where the reader asks for more than the first view. */
export const englishLater = { about, dataNotes, download, notes, openData, partners } as const;

import { notes } from './en/notes.ts';
import { openData } from './en/openData.ts';

/** What is said of a reader's own data: nobody waits for it with the map. */
export const englishData = { notes, openData } as const;

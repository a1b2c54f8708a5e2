import type { englishLater } from './englishLater.ts';
import type { Translated } from './translated.ts';
import { about } from './zh/about.ts';
import { dataNotes } from './zh/dataNotes.ts';
import { download } from './zh/download.ts';
import { notes } from './zh/notes.ts';
import { openData } from './zh/openData.ts';
import { partners } from './zh/partners.ts';

export const chineseLater = { about, dataNotes, download, notes, openData, partners } as const satisfies Translated<
  typeof englishLater
>;

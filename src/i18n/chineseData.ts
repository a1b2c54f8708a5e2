import type { englishData } from './englishData.ts';
import type { Translated } from './translated.ts';
import { notes } from './zh/notes.ts';
import { openData } from './zh/openData.ts';

export const chineseData = { notes, openData } as const satisfies Translated<typeof englishData>;

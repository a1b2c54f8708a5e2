import type { Language } from '#domain/language.ts';
import type { english, Messages } from './english.ts';
import type { englishData } from './englishData.ts';
import type { Translated } from './translated.ts';

/** A reader reads one language at a time, so each is a file of its own. */
const LOADERS: Readonly<Record<Language, () => Promise<Translated<typeof english>>>> = {
  en: async () => (await import('./english.ts')).english,
  zh: async () => (await import('./chinese.ts')).chinese,
};

const DATA_LOADERS: Readonly<Record<Language, () => Promise<Translated<typeof englishData>>>> = {
  en: async () => (await import('./englishData.ts')).englishData,
  zh: async () => (await import('./chineseData.ts')).chineseData,
};

/** Every word on screen in one language, but those about a reader's own data. Rejects where the file cannot be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()) as Messages;
}

/** The words about a reader's own data, to be added to the others. */
export async function loadDataMessages(language: Language): Promise<typeof englishData> {
  return (await DATA_LOADERS[language]()) as typeof englishData;
}

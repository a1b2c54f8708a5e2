import type { Language } from '#domain/language.ts';
import type { english, Messages } from './english.ts';
import type { englishLater } from './englishLater.ts';
import type { Translated } from './translated.ts';

/** A reader reads one language at a time, so each is a file of its own. */
const LOADERS: Readonly<Record<Language, () => Promise<Translated<typeof english>>>> = {
  en: async () => (await import('./english.ts')).english,
  zh: async () => (await import('./chinese.ts')).chinese,
};

const LATER_LOADERS: Readonly<Record<Language, () => Promise<Translated<typeof englishLater>>>> = {
  en: async () => (await import('./englishLater.ts')).englishLater,
  zh: async () => (await import('./chineseLater.ts')).chineseLater,
};

/** Every word of the first view in one language. Rejects where the file cannot be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  return arrived((await LOADERS[language]()) as Messages);
}

/** The words that the first view has no use for, to be added to the others. Rejects where the file cannot be fetched. */
export async function loadLaterMessages(language: Language): Promise<typeof englishLater> {
  return arrived((await LATER_LOADERS[language]()) as typeof englishLater);
}

/** A file of which nothing came is a module too, without anything in it. */
export class WordsMissing extends Error {}

function arrived<Words>(words: Words | undefined): Words {
  if (words === undefined) throw new WordsMissing();
  return words;
}

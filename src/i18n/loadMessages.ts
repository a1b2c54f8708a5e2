import type { Language } from '#domain/language.ts';
import type { Messages } from './english.ts';
import type { Translated } from './translated.ts';

/** A reader reads one language at a time, so each is a file of its own. */
const LOADERS: Readonly<Record<Language, () => Promise<Translated<Messages>>>> = {
  en: async () => (await import('./english.ts')).english,
  zh: async () => (await import('./chinese.ts')).chinese,
};

/** Every word on screen in one language. Rejects where the file cannot be fetched. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()) as Messages;
}

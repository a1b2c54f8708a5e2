import type {} from 'use-intl';
import type { Language } from '#domain/language.ts';
import { chinese } from './chinese.ts';
import { chineseLater } from './chineseLater.ts';
import { english, type Messages } from './english.ts';
import { englishLater } from './englishLater.ts';
import type { Translated } from './translated.ts';

/** Every word, by language and region, for whatever speaks both at once: the pages that are built, and the data command. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: { ...english, ...englishLater },
  zh: { ...chinese, ...chineseLater } as Translated<Messages> as Messages,
};

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

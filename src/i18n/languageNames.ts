import type { Language } from '#domain/language.ts';

/** What each language calls itself: the same on every page. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

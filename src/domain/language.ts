/** The languages that a dataset's texts are written in. */
export const TEXT_LANGUAGES = ['zh', 'en'] as const;

export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** The languages that the atlas speaks; a third one is added here first, and then the compiler names the rest. */
export const LANGUAGES = [...TEXT_LANGUAGES] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text as the dataset holds it: each language has its words, or null where nobody wrote them. */
export type LocalText = { readonly [L in TextLanguage]: string | null };

/** Words, and the language that they really are in, for `lang` attributes. */
export type SpokenText = { readonly words: string; readonly language: Language };

/** The text in the wanted language, else in another one; null where none has words. */
export function textIn(text: LocalText, wanted: Language): SpokenText | null {
  const own = TEXT_LANGUAGES.filter((language) => language === wanted);
  for (const language of [...own, ...TEXT_LANGUAGES]) {
    const words = text[language];
    if (words) return { words, language };
  }
  return null;
}

/** The same as bare words, for places that cannot carry a `lang`; empty where there are none. */
export function wordsIn(text: LocalText, wanted: Language): string {
  return textIn(text, wanted)?.words ?? '';
}

/** `en`, `en-GB` and `EN` are English; null for a language that the atlas does not speak. */
export function parseLanguage(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? null;
}

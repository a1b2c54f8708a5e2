import type { Language } from '#domain/language.ts';

/** Search engines and messengers show about this many characters. */
const LENGTH: Readonly<Record<Language, number>> = { en: 200, zh: 100 };

/** As many whole sentences as fit, at least one. */
export function firstSentences(text: string, language: Language): string {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  const fitting = sentences.filter(({ index, segment }) => index === 0 || index + segment.length <= LENGTH[language]);
  return fitting
    .map(({ segment }) => segment)
    .join('')
    .trim();
}

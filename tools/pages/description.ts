import type { CooperationEvent } from '#domain/event.ts';
import { type Language, wordsIn } from '#domain/language.ts';
import { MESSAGES } from '#i18n/catalogue.ts';

/** Search engines and messengers show about this many characters. */
const LENGTH: Readonly<Record<Language, number>> = { en: 200, zh: 100 };

/** An event in a sentence or two; a withdrawn one says so and why before anything else. */
export function eventDescription({ title, summary, status, note }: CooperationEvent, language: Language): string {
  const said = firstSentences(wordsIn(summary ?? title, language), language);
  if (status !== 'withdrawn') return said;
  const why = note ? wordsIn(note, language) : said;
  return `${MESSAGES[language].detail.status.withdrawn} · ${why}`;
}

/** As many whole sentences as fit, at least one. */
export function firstSentences(text: string, language: Language): string {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  const fitting = sentences.filter(({ index, segment }) => index === 0 || index + segment.length <= LENGTH[language]);
  return fitting
    .map(({ segment }) => segment)
    .join('')
    .trim();
}

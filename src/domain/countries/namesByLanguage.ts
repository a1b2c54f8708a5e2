import type { CountryCode } from '#domain/event.ts';
import type { Language, LocalText } from '#domain/language.ts';
import type { CountryNames } from './countryName.ts';
import en from './names.en.json' with { type: 'json' };
import zh from './names.zh.json' with { type: 'json' };

/** For what needs them in all languages at once; a page has those of its own among its messages. */
export const COUNTRY_NAMES: Readonly<Record<Language, CountryNames>> = { zh, en };

/** All names of a country as a text of the dataset has them; null in the languages that have none. */
export function namesOf(code: CountryCode): LocalText {
  return { zh: COUNTRY_NAMES.zh[code] ?? null, en: COUNTRY_NAMES.en[code] ?? null };
}

import type { Coordinates, CountryCode } from '#domain/event.ts';
import type { Language } from '#domain/language.ts';
import { COUNTRY_ROWS } from './countryTable.ts';

export type Country = {
  readonly code: CountryCode;
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly alpha3: string;
  readonly name: { readonly [L in Language]: string };
  /** `un`: a member or observer state of the United Nations. It orders labels and says nothing else. */
  readonly status: 'un' | 'other';
  /** Where a map writes the name. */
  readonly label: Coordinates;
  /** log2 of the area of the main land in km², whole: 24 Russia, 0 Vatican City; for the order and size of labels. */
  readonly size: number;
};

/** Every country of ISO 3166-1, and Kosovo, in the order of the codes. */
export const COUNTRIES: readonly Country[] = COUNTRY_ROWS.map(
  ([code, alpha3, en, zh, status, longitude, latitude, size]) => ({
    code,
    alpha3,
    name: { zh, en },
    status,
    label: [longitude, latitude],
    size,
  }),
);

const BY_CODE: ReadonlyMap<CountryCode, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

/** Null for a code that the table does not have; codes are upper case. */
export function countryByCode(code: CountryCode): Country | null {
  return BY_CODE.get(code) ?? null;
}

export function isCountryCode(text: string): text is CountryCode {
  return BY_CODE.has(text);
}

/** The short name; the code itself where the table does not have it. */
export function countryName(code: CountryCode, language: Language): string {
  return BY_CODE.get(code)?.name[language] ?? code;
}

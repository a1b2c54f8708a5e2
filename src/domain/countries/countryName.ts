import type { CountryCode } from '#domain/event.ts';

/** Short names by code, in one language. */
export type CountryNames = Readonly<Record<CountryCode, string>>;

/** The short name; the code itself where there is none. */
export function countryName(code: CountryCode, names: CountryNames): string {
  return names[code] ?? code;
}

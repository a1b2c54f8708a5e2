import type { Coordinates, CountryCode } from '#domain/event.ts';
import rows from './countries.json' with { type: 'json' };

export type Country = {
  readonly code: CountryCode;
  /** ISO 3166-1 alpha-3; XKX for Kosovo. */
  readonly alpha3: string;
  /** A member or observer state of the United Nations. It orders labels and says nothing else. */
  readonly isUnState: boolean;
  /** Where a map writes the name. */
  readonly label: Coordinates;
  /** log2 of the area of the main land in km², whole: 24 Russia, 0 Vatican City; for the order and size of labels. */
  readonly size: number;
};

/** Every country of ISO 3166-1, and Kosovo, in the order of the codes. */
export const COUNTRIES: readonly Country[] = rows.map(({ longitude, latitude, ...country }) => ({
  ...country,
  label: [longitude, latitude],
}));

const BY_CODE: ReadonlyMap<CountryCode, Country> = new Map(COUNTRIES.map((country) => [country.code, country]));

/** Null for a code that the table does not have; codes are upper case. */
export function countryByCode(code: CountryCode): Country | null {
  return BY_CODE.get(code) ?? null;
}

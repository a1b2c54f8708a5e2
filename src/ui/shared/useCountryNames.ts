import { useMessages } from 'use-intl';
import type { CountryNames } from '#domain/countries/countryName.ts';

/** The names of countries in the language of the page; the same object until the language changes. */
export function useCountryNames(): CountryNames {
  return useMessages().countries;
}

import { COUNTRIES } from '#domain/countries/country.ts';
import { countryName } from '#domain/countries/countryName.ts';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import type { CountryCode } from '#domain/event.ts';
import { LANGUAGES } from '#domain/language.ts';

/** Names that are not the atlas's own and mean one country all the same. */
const OTHER_NAMES: Readonly<Record<string, CountryCode>> = {
  'United States of America': 'US',
  'U.S.': 'US',
  UK: 'GB',
  'Great Britain': 'GB',
  'Russian Federation': 'RU',
  'Republic of Korea': 'KR',
  'Korea, Republic of': 'KR',
  'Viet Nam': 'VN',
  'Czech Republic': 'CZ',
  Turkey: 'TR',
  'Lao PDR': 'LA',
  Burma: 'MM',
  'Ivory Coast': 'CI',
  'Iran, Islamic Republic of': 'IR',
  'United Republic of Tanzania': 'TZ',
  'Syrian Arab Republic': 'SY',
  'Republic of Moldova': 'MD',
  'Bolivia, Plurinational State of': 'BO',
  'Venezuela, Bolivarian Republic of': 'VE',
  'People’s Republic of China': 'CN',
  中华人民共和国: 'CN',
  大韩民国: 'KR',
  俄罗斯联邦: 'RU',
};

const BY_NAME: ReadonlyMap<string, CountryCode> = new Map([
  ...COUNTRIES.flatMap(({ code, alpha3 }) =>
    [code, alpha3, ...LANGUAGES.map((language) => countryName(code, COUNTRY_NAMES[language]))].map(
      (written) => [plain(written), code] as const,
    ),
  ),
  ...Object.entries(OTHER_NAMES).map(([written, code]) => [plain(written), code] as const),
]);

/** By ISO 3166-1 alpha-2 or alpha-3, English or Chinese name, whatever the case and accents; null for any other text. */
export function parseCountry(text: string): CountryCode | null {
  return BY_NAME.get(plain(text)) ?? null;
}

/** The countries of one cell, separated by ; , 、 / or |; what is none stays as it is written, for a note. */
export function parseCountries(cell: string): readonly string[] {
  return splitCell(cell, /[;；、/|\n]/).flatMap((part) => {
    const whole = parseCountry(part);
    // Korea, Republic of
    return whole === null ? splitCell(part, /[,，]/).map((name) => parseCountry(name) ?? name) : [whole];
  });
}

function splitCell(cell: string, separator: RegExp): readonly string[] {
  const parts = cell.split(separator).map((part) => part.trim());
  return parts.filter(Boolean);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

import { COUNTRIES } from '#domain/countries/country.ts';
import { countryName } from '#domain/countries/countryName.ts';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import type { CountryCode } from '#domain/event.ts';
import { LANGUAGES } from '#domain/language.ts';

/** Names that are not the atlas's own and mean one country all the same: those of the UN and the World Bank, and former ones. */
const OTHER_NAMES: Readonly<Record<CountryCode, string>> = {
  AE: 'UAE',
  BN: 'Brunei Darussalam',
  BO: 'Bolivia, Plurinational State of',
  CD: 'Congo, Dem. Rep.|Democratic Republic of the Congo|刚果民主共和国',
  CG: 'Congo, Rep.|Republic of the Congo',
  CI: 'Ivory Coast|象牙海岸',
  CN: 'People’s Republic of China|P.R. China|PRC|中华人民共和国',
  CV: 'Cape Verde',
  CZ: 'Czech Republic',
  EG: 'Egypt, Arab Rep.',
  FM: 'Micronesia, Federated States of|Micronesia, Fed. Sts.',
  GB: 'UK|U.K.|Great Britain|United Kingdom of Great Britain and Northern Ireland',
  HK: 'Hong Kong SAR, China|中国香港',
  ID: '印尼',
  IR: 'Iran, Islamic Republic of|Iran, Islamic Rep.|Islamic Republic of Iran',
  JP: '日本国',
  KG: 'Kyrgyz Republic|吉尔吉斯',
  KR: 'Republic of Korea|Rep. of Korea|Korea, Republic of|Korea, Rep.|大韩民国',
  LA: 'Lao PDR|Lao People’s Democratic Republic',
  MD: 'Republic of Moldova|Moldova, Republic of',
  MK: 'Macedonia|马其顿',
  MM: 'Burma',
  MO: 'Macao SAR, China|中国澳门',
  NL: 'Holland',
  PS: 'State of Palestine',
  RU: 'Russian Federation',
  SA: '沙特',
  SK: 'Slovak Republic',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  TL: 'East Timor',
  TR: 'Turkey',
  TW: 'Taiwan, Province of China|中国台湾',
  TZ: 'United Republic of Tanzania',
  US: 'United States of America|U.S.|U.S.A.|美利坚合众国',
  VA: 'Holy See|Vatican',
  VE: 'Venezuela, Bolivarian Republic of|Venezuela, RB',
  VN: 'Viet Nam',
  YE: 'Yemen, Rep.',
};

/** 越南社会主义共和国 is 越南. */
const REPUBLIC = /(?:伊斯兰|社会主义|民主|主义|人民|联邦)*共和国$/;

const BY_NAME: ReadonlyMap<string, CountryCode> = new Map([
  ...COUNTRIES.flatMap(({ code, alpha3 }) =>
    [code, alpha3, ...LANGUAGES.map((language) => countryName(code, COUNTRY_NAMES[language]))].map(
      (written) => [plain(written), code] as const,
    ),
  ),
  ...Object.entries(OTHER_NAMES).flatMap(([code, names]) =>
    names.split('|').map((written) => [plain(written), code] as const),
  ),
]);

/** A table says the same few countries in all its rows. */
const known = new Map<string, CountryCode | null>();
const KNOWN_MOST = 10_000;

/** By ISO 3166-1 alpha-2 or alpha-3, English or Chinese name, whatever the case and accents; null for any other text. */
export function parseCountry(text: string): CountryCode | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const found = BY_NAME.get(plain(text)) ?? BY_NAME.get(plain(text.replace(REPUBLIC, ''))) ?? null;
  if (known.size < KNOWN_MOST) known.set(text, found);
  return found;
}

/** The finer parts only what is no country as it is: Korea, Republic of; Bosnia and Herzegovina; 中华人民共和国. */
const SEPARATORS = [/[;；、/|\n]/, /[,，]/, /\s(?:and|&)\s|和(?!国)|与/i];

/** The countries of one cell, separated by ; , 、 / | or “and”; what is none stays as it is written, for a note. */
export function parseCountries(cell: string, [separator, ...finer] = SEPARATORS): readonly string[] {
  const whole = parseCountry(cell);
  if (whole !== null || !separator) return [whole ?? cell];
  const parts = cell.split(separator).map((part) => part.trim());
  return parts.filter(Boolean).flatMap((part) => parseCountries(part, finer));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(/\b(?:the|and) | (?:the|and)\b/g, '')
    .replace(/^st /, 'saint ')
    .trim();
}

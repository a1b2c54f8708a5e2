import { expect, test } from 'vitest';
import codes from './codes.json' with { type: 'json' };
import { COUNTRIES, countryByCode } from './country.ts';
import { isCountryCode } from './countryCode.ts';
import { countryName } from './countryName.ts';
import { COUNTRY_NAMES, namesOf } from './namesByLanguage.ts';

test('the table has the 249 countries of ISO 3166-1 and Kosovo, each once', () => {
  expect(new Set(codes).size).toBe(250);
  expect(COUNTRIES.map(({ code }) => code)).toEqual(codes);
  expect(new Set(COUNTRIES.map(({ alpha3 }) => alpha3)).size).toBe(250);
});

test('193 members and two observer states of the United Nations', () => {
  expect(COUNTRIES.filter(({ isUnState }) => isUnState)).toHaveLength(195);
  expect(countryByCode('PS')?.isUnState).toBe(true);
  expect(countryByCode('VA')?.isUnState).toBe(true);
});

test.each([
  ['TW', 'Taiwan', '台湾'],
  ['HK', 'Hong Kong', '香港'],
  ['MO', 'Macao', '澳门'],
  ['XK', 'Kosovo', '科索沃'],
  ['PS', 'Palestine', '巴勒斯坦'],
  ['EH', 'Western Sahara', '西撒哈拉'],
  ['FK', 'Falkland Islands (Malvinas)', '福克兰群岛（马尔维纳斯）'],
  ['TR', 'Türkiye', '土耳其'],
  ['CZ', 'Czechia', '捷克'],
  ['MM', 'Myanmar', '缅甸'],
  ['LA', 'Laos', '老挝'],
  ['CI', 'Côte d’Ivoire', '科特迪瓦'],
  ['MK', 'North Macedonia', '北马其顿'],
  ['CY', 'Cyprus', '塞浦路斯'],
  ['SA', 'Saudi Arabia', '沙特阿拉伯'],
])('%s is named %s and %s', (code, en, zh) => {
  expect(namesOf(code)).toEqual({ zh, en });
});

test('every country has a name in each language, short, and in its own script', () => {
  for (const names of Object.values(COUNTRY_NAMES)) expect(Object.keys(names)).toEqual(codes);
  for (const name of Object.values(COUNTRY_NAMES.en)) expect(name).toMatch(/^[\p{Script=Latin} ,.()’-]{2,50}$/u);
  for (const name of Object.values(COUNTRY_NAMES.zh)) expect(name).toMatch(/^[\p{Script=Han}、（）]{2,15}$/u);
});

test('a label stands on the globe', () => {
  for (const { label } of COUNTRIES) {
    expect(Math.abs(label[0])).toBeLessThanOrEqual(180);
    expect(Math.abs(label[1])).toBeLessThanOrEqual(90);
  }
});

test('an unknown code is no country, and is its own name', () => {
  expect(countryByCode('ZZ')).toBeNull();
  expect(isCountryCode('cn')).toBe(false);
  expect(isCountryCode('CN')).toBe(true);
  expect(countryName('ZZ', COUNTRY_NAMES.zh)).toBe('ZZ');
});

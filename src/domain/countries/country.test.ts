import { expect, test } from 'vitest';
import { COUNTRIES, countryByCode, countryName, isCountryCode } from './country.ts';

test('the table has the 249 countries of ISO 3166-1 and Kosovo, each once', () => {
  expect(COUNTRIES).toHaveLength(250);
  expect(new Set(COUNTRIES.map(({ code }) => code)).size).toBe(250);
  expect(new Set(COUNTRIES.map(({ alpha3 }) => alpha3)).size).toBe(250);
});

test('193 members and two observer states of the United Nations', () => {
  expect(COUNTRIES.filter(({ status }) => status === 'un')).toHaveLength(195);
  expect(countryByCode('PS')?.status).toBe('un');
  expect(countryByCode('VA')?.status).toBe('un');
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
  expect(countryName(code, 'en')).toBe(en);
  expect(countryName(code, 'zh')).toBe(zh);
});

test('a name is short, and written in its own script', () => {
  for (const { name } of COUNTRIES) {
    expect(name.en).toMatch(/^[\p{Script=Latin} ,.()’-]{2,50}$/u);
    expect(name.zh).toMatch(/^[\p{Script=Han}、（）]{2,15}$/u);
  }
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
  expect(countryName('ZZ', 'zh')).toBe('ZZ');
});

import { expect, test } from 'vitest';
import { parseCountries, parseCountry } from './parseCountry.ts';

test.each([
  ['lva', 'LV'],
  ['Côte d’Ivoire', 'CI'],
  ['Bahamas, The', 'BS'],
  ['Bosnia & Herzegovina', 'BA'],
  ['St. Lucia', 'LC'],
  ['Egypt, Arab Rep.', 'EG'],
  ['Congo, Dem. Rep.', 'CD'],
  ['越南社会主义共和国', 'VN'],
  ['朝鲜民主主义人民共和国', 'KP'],
  ['中国香港', 'HK'],
  ['Atlantis', null],
  ['', null],
])('%j is %s', (written, code) => {
  expect(parseCountry(written)).toBe(code);
});

test('a cell of several, by all of the marks, and a name that has a comma itself', () => {
  expect(parseCountries('China; LVA, 俄罗斯、南非/France')).toEqual(['CN', 'LV', 'RU', 'ZA', 'FR']);
  expect(parseCountries('Korea, Rep.; Atlantis')).toEqual(['KR', 'Atlantis']);
  expect(parseCountries('Bosnia and Herzegovina; China & Latvia')).toEqual(['BA', 'CN', 'LV']);
  expect(parseCountries('中华人民共和国和埃及')).toEqual(['CN', 'EG']);
});

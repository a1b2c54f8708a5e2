import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Coordinates, CountryCode } from '#domain/event.ts';
import { WORLDVIEWS } from '#domain/worldview.ts';
import { type Basemap, landAt, toBasemap } from '#map/basemap/basemap.ts';
import { ownerOf, REGISTER, tintTarget } from './worldview.ts';

type Expected = CountryCode | 'disputed';
type Row = readonly [piece: string, name: string, inside: Coordinates, intl: Expected, cn: Expected];

/** Written apart from the register, so that neither can change alone. */
const ROWS: readonly Row[] = [
  ['IND/B00', 'Itanagar', [93.6, 27.1], 'disputed', 'CN'],
  ['CHN/B07', 'Aksai Chin', [79.5, 35], 'disputed', 'CN'],
  ['CHN/B06', 'Shaksgam valley', [76.7, 36], 'disputed', 'CN'],
  ['IND/B05', 'Srinagar', [74.8, 34.08], 'disputed', 'disputed'],
  ['PAK/B08', 'Gilgit', [74.31, 35.92], 'disputed', 'disputed'],
  ['PAK/B09', 'Muzaffarabad', [73.7, 34.2], 'disputed', 'disputed'],
  ['KAS/B45', 'Siachen glacier', [77.1, 35.4], 'disputed', 'disputed'],
  ['TWN/', 'Nantou', [120.97, 23.84], 'TW', 'CN'],
  ['HKG/', 'Hong Kong', [114.13, 22.45], 'HK', 'CN'],
  ['MAC/', 'Coloane', [113.555, 22.13], 'MO', 'CN'],
  ['PGA/', 'an islet of the Spratlys', [115.825, 10.73], 'disputed', 'CN'],
  ['RUS/KURIL', 'Iturup', [147.9, 45.1], 'disputed', 'JP'],
  ['KOS/', 'Pristina', [21.16, 42.66], 'XK', 'RS'],
  ['RUS/B89', 'Simferopol', [34.1, 44.95], 'disputed', 'UA'],
  ['GEO/B35', 'Tkvarcheli', [41.6, 42.85], 'disputed', 'GE'],
  ['CYN/B20', 'Lefkoniko', [33.6, 35.25], 'disputed', 'CY'],
  ['SOL/B30', 'Hargeisa', [44.06, 9.56], 'disputed', 'SO'],
  ['PSX/B53', 'Khan Yunis', [34.3, 31.35], 'disputed', 'PS'],
  ['PSX/B54', 'Nablus', [35.26, 32.22], 'disputed', 'PS'],
  ['ISR/B16', 'Golan Heights', [35.78, 33], 'disputed', 'SY'],
  ['MAR/B19', 'Laayoune', [-13, 27], 'disputed', 'EH'],
  ['SAH/B28', 'Tifariti', [-10.6, 26.1], 'disputed', 'EH'],
  ['SDN/B13', 'Abyei', [28.43, 9.6], 'disputed', 'disputed'],
  ['GUY/B56', 'Upper Mazaruni', [-60, 5.8], 'disputed', 'GY'],
  ['FLK/B12', 'West Falkland', [-60, -51.8], 'disputed', 'disputed'],
  ['SGS/', 'South Georgia', [-36.4, -54.5], 'disputed', 'disputed'],
];

describe.each(WORLDVIEWS)('in the worldview %s', (worldview) => {
  const basemap: Basemap = toBasemap(JSON.parse(readFileSync(`public/basemap/world-${worldview}.json`, 'utf8')));

  test.each(ROWS)('%s: %s is drawn as the register has it', (_, _name, inside, intl, cn) => {
    const expected = worldview === 'intl' ? intl : cn;
    const found = landAt(basemap, inside);
    expect(found?.kind).toBe(expected === 'disputed' ? 'disputed' : 'land');
    expect(found?.code).toBe(expected === 'disputed' ? null : expected);
  });

  test.each<[string, Coordinates, CountryCode]>([
    ['Moscow', [37.6, 55.75], 'RU'],
    ['the east of Chukotka', [-172, 66.5], 'RU'],
    ['Urup, the next of the Kurils', [150, 46], 'RU'],
    ['Kaliningrad', [20.8, 54.7], 'RU'],
    ['Delhi', [77.2, 28.6], 'IN'],
    ['Beijing', [116.4, 39.9], 'CN'],
    ['Lhasa', [91.1, 29.65], 'CN'],
    ['Baikonur', [63.3, 45.9], 'KZ'],
    ['Nicosia, the south', [33.35, 35.1], 'CY'],
    ['Tel Aviv', [34.85, 32.05], 'IL'],
    ['Juba', [31.6, 4.85], 'SS'],
    ['the South Pole', [0, -89.95], 'AQ'],
  ])('%s is where everyone has it', (_, inside, code) => {
    expect(landAt(basemap, inside)).toEqual({ kind: 'land', code });
  });

  test('the open sea is no land', () => {
    expect(landAt(basemap, [-30, 0])).toBeNull();
  });
});

test('every row of the register is tested, and no other', () => {
  expect(ROWS.map(([piece]) => piece)).toEqual(REGISTER.map(({ a3, brk }) => `${a3}/${brk}`));
});

test('a piece of no known country is refused', () => {
  expect(() => ownerOf({ a3: 'ZZZ', brk: '' }, 'intl')).toThrow('ZZZ/');
});

test('a partner is tinted on the land that a worldview attaches it to', () => {
  expect(tintTarget('TW', 'intl')).toBe('TW');
  expect(tintTarget('TW', 'cn')).toBe('CN');
  expect(tintTarget('XK', 'cn')).toBe('RS');
  expect(tintTarget('LV', 'cn')).toBe('LV');
});

import { beforeAll, expect, test } from 'vitest';
import type { Gazetteer } from '#data/newsletter/gazetteer.ts';
import { MAINLAND_NAMES } from './chineseNames.ts';
import { readGazetteer } from './gazetteer.ts';

let gazetteer: Gazetteer;
beforeAll(() => {
  gazetteer = readGazetteer();
}, 60_000);

const townIn = (name: string, country: string) =>
  gazetteer.get(name)?.find((town) => town.country === country)?.name.en;

test.each([
  ['大同', 'CN', 'Datong'],
  ['加德满都', 'NP', 'Kathmandu'],
  ['仁川', 'KR', 'Incheon'],
  ['河内', 'VN', 'Hanoi'],
  ['合作', 'CN', undefined],
  ['山庄', 'CN', undefined],
])('%s in %s is %s', (name, country, town) => {
  expect(townIn(name, country)).toBe(town);
});

test('each name of the mainland is that of a town', () => {
  for (const [key, names] of Object.entries(MAINLAND_NAMES)) {
    for (const name of names) expect(`${key.slice(0, 3)}${townIn(name, key.slice(0, 2))}`).toBe(key);
  }
});

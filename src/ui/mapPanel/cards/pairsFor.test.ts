import { expect, test } from 'vitest';
import type { CountryCode } from '#domain/event.ts';
import { type Filter, NO_FILTER } from '#domain/filter.ts';
import { pairsFor } from './pairsFor.ts';

const PARTNERS = new Map(Object.entries({ RU: 3, IN: 2, BR: 1, ZA: 2, KZ: 1, UZ: 1 }));

function offered(chosen: readonly CountryCode[], match: Filter['match'], country: CountryCode | null, found = 1) {
  const pairs = pairsFor({ ...NO_FILTER, countries: chosen, match }, country, PARTNERS, () => found);
  return pairs.map(({ countries, others, count }) => `${countries} · ${others} · ${count}`);
}

test('one country alone is offered with its busiest partners, chosen or only pointed at', () => {
  const busiest = ['RU,IN · IN · 2', 'RU,ZA · ZA · 2', 'RU,BR · BR · 1', 'RU,KZ · KZ · 1'];
  expect(offered(['RU'], 'any', null)).toEqual(busiest);
  expect(offered(['RU'], 'any', 'RU')).toEqual(busiest);
  expect(offered([], 'any', 'RU')).toEqual(busiest);
});

test('a country beside the chosen ones is offered with them', () => {
  expect(offered(['ZA'], 'any', 'RU')).toEqual(['ZA,RU · ZA · 1']);
  expect(offered(['ZA', 'BR'], 'all', 'RU')).toEqual(['ZA,BR,RU · ZA,BR · 1']);
});

test('several chosen ones are offered with each other, once', () => {
  expect(offered(['ZA', 'BR'], 'any', null, 5)).toEqual(['ZA,BR ·  · 5']);
  expect(offered(['ZA', 'BR'], 'all', null)).toEqual([]);
  expect(offered(['ZA', 'BR'], 'all', 'ZA')).toEqual([]);
});

test('what would find nothing is not offered', () => {
  expect(offered(['LV'], 'any', 'RU', 0)).toEqual([]);
});

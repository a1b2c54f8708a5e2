import { expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '#domain/filter.ts';
import { relaxations } from './relaxations.ts';

const FILTER: Filter = { ...NO_FILTER, countries: ['LV', 'RU'], match: 'all', types: ['expo'], query: 'energy' };

function gives(filter: Filter, countMatching: (filter: Filter) => number) {
  return relaxations(filter, countMatching).map((relaxation) => [relaxation.gives, relaxation.count]);
}

test('each part that would find something alone, the one that adds least first', () => {
  const count = (filter: Filter) => {
    if (filter.query === '') return 5;
    if (filter.match === 'any' && filter.countries.length > 0) return 2;
    return 0;
  };
  expect(gives(FILTER, count)).toEqual([
    ['match', 2],
    ['query', 5],
  ]);
});

test('where no single part is enough, everything goes', () => {
  expect(gives(FILTER, (filter) => (filter === NO_FILTER ? 9 : 0))).toEqual([['all', 9]]);
});

test('nothing to offer where there is nothing at all', () => {
  expect(gives(NO_FILTER, () => 0)).toEqual([]);
});

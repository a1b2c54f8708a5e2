import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterArbitrary } from './eventArbitrary.ts';
import { FACETS, FILTER_PARTS, filterIsEmpty, NO_FILTER, toggled, without } from './filter.ts';

test('adding a value and taking it away changes nothing', () => {
  fc.assert(
    fc.property(filterArbitrary, fc.constantFrom(...FACETS), (filter, facet) => {
      const back = toggled(toggled(filter, facet, 'new'), facet, 'new');
      expect(back).toEqual(filter);
    }),
  );
});

test('one country cannot be all of several', () => {
  const both = { ...NO_FILTER, countries: ['LV', 'RU'], match: 'all' as const };
  expect(toggled(both, 'countries', 'RU')).toEqual({ ...NO_FILTER, countries: ['LV'] });
  expect(without(both, 'countries')).toEqual(NO_FILTER);
});

test('without all of its parts a filter asks nothing', () => {
  fc.assert(
    fc.property(filterArbitrary, (filter) => {
      expect(filterIsEmpty(FILTER_PARTS.reduce(without, filter))).toBe(true);
    }),
  );
  expect(filterIsEmpty({ ...NO_FILTER, query: 'x' })).toBe(false);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDataset, bareEvent } from './bareEvent.ts';
import { buildColumns, facetValues } from './columns.ts';
import { eventsArbitrary } from './eventArbitrary.ts';
import { FACETS } from './filter.ts';

test('the columns say what the events say', () => {
  fc.assert(
    fc.property(eventsArbitrary, (events) => {
      const columns = buildColumns(bareDataset(events));
      expect(columns.size).toBe(events.length);
      events.forEach((event, index) => {
        expect(columns.indexOf.get(event.id)).toBe(index);
        for (const facet of FACETS) {
          const { codes, values, at } = columns.facets[facet];
          const said = [...values.slice(at[index], at[index + 1])].map((number) => codes[number]);
          expect(said).toEqual(facetValues(event, facet));
        }
      });
    }),
  );
});

test('a value said twice is one value', () => {
  const outcome = { kind: 'mou', title: { zh: null, en: 'MoU' } };
  expect(facetValues(bareEvent({ id: 'a', outcomes: [outcome, outcome] }), 'outcomes')).toEqual(['mou']);
  expect(facetValues(bareEvent({ id: 'a', countries: ['CN', 'CN', 'LV'] }), 'countries')).toEqual(['CN', 'LV']);
});

test('a dataset may have more topics than sixteen bits can number', () => {
  const events = Array.from({ length: 70_000 }, (_, index) => bareEvent({ id: `e${index}`, topics: [`t${index}`] }));
  const { codes, values } = buildColumns(bareDataset(events)).facets.topics;
  expect(codes[values.at(-1) ?? 0]).toBe('t69999');
});

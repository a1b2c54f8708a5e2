import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDataset, bareEvent } from '#domain/bareEvent.ts';
import { EVENT_TYPES, PRECISIONS } from '#domain/event.ts';
import { eventsArbitrary } from '#domain/eventArbitrary.ts';
import { FACETS } from '#domain/filter.ts';
import { buildColumns } from './columns.ts';
import { facetValues } from './facetColumn.ts';
import { countryNumber } from './placeColumns.ts';

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
        const { place } = event;
        const { longitudes, latitudes, countries, types, precisions, inferred } = columns;
        expect([longitudes[index], latitudes[index]]).toEqual(place?.coordinates ?? [Number.NaN, Number.NaN]);
        expect(countries[index]).toBe(countryNumber(place?.country ?? null));
        expect(EVENT_TYPES[types[index] ?? -1]).toBe(event.type);
        expect(inferred[index]).toBe(place?.inferred ? 1 : 0);
        if (place) expect(PRECISIONS[precisions[index] ?? -1]).toBe(place.precision);
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

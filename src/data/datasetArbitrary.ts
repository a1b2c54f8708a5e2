/** Sound datasets of every shape, for property tests. */
import fc from 'fast-check';
import { COUNTRIES } from '#domain/countries/country.ts';
import type { Dataset } from '#domain/dataset.ts';
import { type CooperationEvent, EVENT_TYPES, PRECISIONS, QUALIFIERS, STATUSES, TRANSLATORS } from '#domain/event.ts';
import type { LocalText } from '#domain/language.ts';
import { withoutSpoofing } from './fields.ts';

const words = fc
  .oneof(
    fc.constantFrom('昆明', 'Kunming', '"a", {b}', '=1+1', 'a\nb'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .map((text) => withoutSpoofing(text).trim())
  .filter((text) => text !== '');

const localText: fc.Arbitrary<LocalText> = fc.oneof(
  fc.record({ zh: words, en: words }),
  fc.record({ zh: words, en: fc.constant(null) }),
  fc.record({ zh: fc.constant(null), en: words }),
);

const country = fc.constantFrom(...COUNTRIES.map(({ code }) => code));
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const day = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const date = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), day, fc.constantFrom(4, 7, 10))
  .map(([year, [month, dayOfMonth], length]) =>
    `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`.slice(0, length),
  );

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const fewWords = fc.uniqueArray(words, { maxLength: 3 });

const degrees = (most: number) =>
  fc.double({ min: -most, max: most, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const event: fc.Arbitrary<CooperationEvent> = fc.record({
  id,
  start: maybe(date),
  end: fc.constant(null),
  type: fc.constantFrom(...EVENT_TYPES),
  typeName: maybe(localText),
  title: localText,
  summary: maybe(localText),
  translation: fc.record(
    { zh: fc.constantFrom(...TRANSLATORS), en: fc.constantFrom(...TRANSLATORS) },
    { requiredKeys: [] },
  ),
  place: maybe(
    fc.record({
      name: localText,
      country: maybe(country),
      coordinates: fc.tuple(degrees(180), degrees(90)),
      precision: fc.constantFrom(...PRECISIONS),
      inferred: maybe(localText),
    }),
  ),
  countries: fc.uniqueArray(country, { maxLength: 4 }),
  groups: fc.constant([]),
  topics: fewWords,
  people: few(fc.record({ name: localText, role: maybe(localText), country: maybe(country) })),
  organizations: few(fc.record({ name: localText, country: maybe(country) })),
  outcomes: few(fc.record({ kind: words, title: localText })),
  attendance: maybe(fc.record({ count: fc.nat({ max: 1e9 }), qualifier: fc.constantFrom(...QUALIFIERS) })),
  sources: few(
    fc.record({
      publisher: localText,
      published: maybe(date),
      url: maybe(fc.webUrl({ withQueryParameters: true, withFragments: true })),
    }),
  ),
  aliases: fc.constant([]),
  status: fc.constantFrom(...STATUSES),
  note: maybe(localText),
});

export const datasetArbitrary: fc.Arbitrary<Dataset> = fc.record({
  title: fc.oneof(localText, fc.constant({ zh: null, en: null })),
  home: maybe(country),
  events: fc.uniqueArray(event, { selector: (one) => one.id, maxLength: 6 }),
  groups: fc.dictionary(
    id,
    fc.record({
      name: localText,
      short: maybe(localText),
      members: few(fc.record({ country, from: maybe(date), to: maybe(date) })),
    }),
  ),
  topics: fc.dictionary(id, localText),
  updated: maybe(date),
  licence: maybe(words),
});

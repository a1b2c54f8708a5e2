import fc from 'fast-check';
import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { datasetArbitrary } from './datasetArbitrary.ts';
import { EventSchema } from './schema.ts';
import { soundEvent } from './soundEvent.ts';

type Container = Record<string, unknown>;

/** What is wrong in one place or another, and what is not. */
const anything = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    {},
    [],
    '',
    ' a ',
    'a\u202eb',
    '\ud800',
    'CN',
    '2018-02-30',
    '2018-02',
    'city',
    181,
    0.5,
  ),
  fc.constantFrom([null, null], [116.4, 39.9, 5], { en: ' ' }, { zh: '词' }, { en: 'machine' }, 'x'.repeat(101)),
  fc.jsonValue(),
);

/** As a file has it, with another value in some places: each a copy, for a value put into itself would have no end. */
function damaged(event: object, places: readonly (readonly [number, unknown])[]): unknown {
  const row: unknown = JSON.parse(JSON.stringify(event));
  for (const [turn, value] of places) {
    const parts = partsOf(row);
    const [whole, key] = parts[turn % parts.length] as [Container, string];
    whole[key] = structuredClone(value);
  }
  return row;
}

function partsOf(whole: unknown): readonly (readonly [Container, string])[] {
  if (typeof whole !== 'object' || whole === null) return [];
  return Object.entries(whole).flatMap(([key, part]) => [[whole as Container, key] as const, ...partsOf(part)]);
}

function expectAsBySchema(row: unknown): void {
  const { success, output } = safeParse(EventSchema, row);
  expect(soundEvent(row)).toStrictEqual(success ? output : null);
}

test('an event of any shape is the same as by the schema, and nothing where that finds a fault', () => {
  fc.assert(
    fc.property(datasetArbitrary, fc.array(fc.tuple(fc.nat(), anything), { maxLength: 3 }), ({ events }, places) => {
      for (const event of events) expectAsBySchema(damaged(event, places));
    }),
  );
});

test('so is what is no event at all', () => {
  fc.assert(fc.property(anything, expectAsBySchema));
});

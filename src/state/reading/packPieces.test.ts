import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetArbitrary } from '#data/datasetArbitrary.ts';
import { withLines } from '#data/json/jsonLines.ts';
import { readText } from '#data/readText.ts';
import { rereadEvent } from '#data/soundEvent.ts';
import { PackedEvents } from '#domain/columns/packedEvents.ts';
import { FACETS } from '#domain/filter.ts';
import { type PackedReading, packReading } from './packedReading.ts';
import { packPieces } from './packPieces.ts';

/** A reading of a file that comes in pieces so long. */
function inPieces(json: string, length: number): PackedReading | null {
  const bytes = new TextEncoder().encode(json);
  const pieces = packPieces();
  for (let at = 0; at < bytes.length; at += length) pieces.take(bytes.subarray(at, at + length));
  const reading = pieces.finish();
  return reading && { ...reading, notes: withLines(json, reading.notes) };
}

/** All that a reading says. What a facet's values are numbered is its own affair. */
function said({ columns: { facets, ...columns }, events, idSlots: _, ...rest }: PackedReading) {
  const all = new PackedEvents(events, rereadEvent);
  const values = FACETS.map((facet) => {
    const { at, codes, values } = facets[facet];
    return Array.from(all.entries(), ([index]) => [...values.subarray(at[index], at[index + 1])].map((n) => codes[n]));
  });
  return { ...rest, columns, values, events: Array.from(all.entries(), ([, event]) => event) };
}

/** What an editor, another program or nobody may have written into an event. */
const slip = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      id: fc.constantFrom('a', 'b', 'Not an id', 7),
      start: fc.constantFrom('2018-09-10', '2018-13', null),
      end: fc.constantFrom('1900-01-01', '2018', null),
      type: fc.constantFrom('meeting', 'seance', null),
      groups: fc.constantFrom(['BRICS'], ['none'], null),
      aliases: fc.constantFrom(['once-a'], ['a'], []),
      topics: fc.constantFrom(['water', 'water'], [' ice\u202e'], [1]),
      people: fc.constantFrom([{ name: { en: ' Ann ' } }], [{}], null),
      unheard: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);

const file = fc
  .tuple(datasetArbitrary, fc.array(slip, { maxLength: 6 }), fc.boolean(), fc.constantFrom(undefined, 2))
  .map(([dataset, slips, isBare, indent]) => {
    const events = dataset.events.map((event, index) => ({ ...event, ...slips[index] }));
    return JSON.stringify(isBare ? events : { ...dataset, events }, null, indent);
  });

test('what is read piece by piece is what is read whole', () => {
  let read = 0;
  fc.assert(
    fc.property(file, fc.integer({ min: 1, max: 400 }), (json, length) => {
      const reading = inPieces(json, length);
      if (reading) expect(said(reading)).toEqual(said(packReading(readText(json))));
      if (reading) read += 1;
    }),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(100);
});

const SOUND = '{"id": "a", "title": {"en": "A"}}';

test.each([
  ['a table', '[{"name": "A", "date": "2018"}]'],
  ['GeoJSON', `{"type": "FeatureCollection", "features": [], "events": [${SOUND}]}`],
  ['another list before that of the events', `{"rows": [{"title": "A"}], "events": [${SOUND}]}`],
  ['events twice', `{"events": [${SOUND}], "events": [${SOUND}, ${SOUND}]}`],
  ['JSON that is cut', `{"events": [${SOUND}, {"id"`],
  ['JSON with a fault', `{"events": [${SOUND}, {id: 1}]}`],
  ['a fault behind the events', `{"events": [${SOUND}], "title"}`],
  ['an alias that is another’s id', `[${SOUND}, {"id": "b", "title": {"en": "B"}, "aliases": ["a"]}]`],
  ['objects on lines of their own', `${SOUND}\n${SOUND}`],
  ['no events', '{"events": []}'],
  ['nothing', ''],
])('%s is for the reader of whole files', (_, text) => {
  expect(inPieces(text, 7)).toBe(null);
});

test('what is no UTF-8 is for the reader of whole files', () => {
  const pieces = packPieces();
  pieces.take(Uint8Array.from([0x5b, 0x22, 0xff, 0x22, 0x2c, 0x31, 0x5d]));
  expect(pieces.finish()).toBe(null);
});

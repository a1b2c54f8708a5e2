import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsArbitrary } from '#domain/eventArbitrary.ts';
import { ChunkedEvents, headOf } from './chunkedEvents.ts';
import { packEvents } from './packedEvents.ts';

const SIZE = 3;

test('an event is its head until its chunk has come, and then whole', () => {
  fc.assert(
    fc.property(eventsArbitrary, fc.array(fc.nat(3)), (events, come) => {
      const chunked = new ChunkedEvents({ heads: packEvents(events.map(headOf)), size: SIZE, folder: '', come: [] });
      const chunkAt = (chunk: number) => events.slice(chunk * SIZE, (chunk + 1) * SIZE);
      const asked = come.filter((chunk) => chunkAt(chunk).length > 0);
      for (const chunk of asked) chunked.keep(chunk, packEvents(chunkAt(chunk)));

      const expected = events.map((event, index) => (asked.includes(chunked.chunkOf(index)) ? event : headOf(event)));
      expect(expected.map((_, index) => chunked.at(index))).toEqual(expected);
      expect(Array.from(chunked.entries(), ([, event]) => event)).toEqual(expected);
      expect(chunked.missing().length).toBe(Math.ceil(events.length / SIZE) - new Set(asked).size);
      expect(chunked.at(events.length)).toBeUndefined();
    }),
  );
});

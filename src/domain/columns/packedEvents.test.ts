import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import { eventAt } from '#domain/dataset.ts';
import { eventsArbitrary } from '#domain/eventArbitrary.ts';
import { PackedEvents, packEvents } from './packedEvents.ts';

test('what is packed is read back, event by event', () => {
  fc.assert(
    fc.property(eventsArbitrary, (events) => {
      const packed = new PackedEvents(packEvents(events));
      expect(packed).toHaveLength(events.length);
      expect(Array.from(packed.entries())).toEqual(Array.from(events.entries()));
      events.forEach((event, index) => {
        expect(packed.at(index)).toEqual(event);
      });
      expect(packed.at(events.length)).toBeUndefined();
    }),
  );
});

test('an event that somebody holds is one object', () => {
  const packed = new PackedEvents(packEvents([bareEvent({ id: 'a' })]));
  expect(packed.at(0)).toBe(packed.at(0));
});

test('longer than the first guess, in characters of several bytes', () => {
  const title = { zh: '科'.repeat(400_000), en: '🛰'.repeat(10_000) };
  const packed = new PackedEvents(packEvents([bareEvent({ id: 'a', title }), bareEvent({ id: 'b', title })]));
  expect(packed.at(1)?.title).toEqual(title);
});

test('no index, no event', () => {
  const events = [bareEvent({ id: 'a' })];
  expect([-1, 1, null, undefined].map((index) => eventAt({ events }, index))).toEqual(Array(4).fill(undefined));
});

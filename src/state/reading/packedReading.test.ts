import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDataset } from '#domain/bareEvent.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import { PackedEvents } from '#domain/columns/packedEvents.ts';
import { eventsArbitrary } from '#domain/eventArbitrary.ts';
import { packReading, toAtlas, transfersOf } from './packedReading.ts';

test('a reading that a worker hands over is the atlas that the page would have made', () => {
  fc.assert(
    fc.property(eventsArbitrary, (events) => {
      const dataset = bareDataset(events);
      const reading = packReading({ dataset, notes: [] });
      const handed = structuredClone(reading, { transfer: transfersOf(reading) as ArrayBuffer[] });
      const atlas = toAtlas(handed, null, new PackedEvents(handed.events));
      const { indexOf, ...columns } = atlas.columns;
      const { indexOf: _, ...expected } = buildColumns(dataset);
      expect(columns).toEqual(expected);
      expect(Array.from(atlas.dataset.events.entries(), ([, event]) => event)).toEqual(events);
      events.forEach(({ id }, index) => {
        expect(indexOf.get(id)).toBe(index);
      });
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareDataset } from '#domain/bareEvent.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import { eventsArbitrary } from '#domain/eventArbitrary.ts';
import { unmappedCount } from './missing.ts';

test('what is missing is counted as a reader would', () => {
  fc.assert(
    fc.property(eventsArbitrary, (events) => {
      expect(unmappedCount(buildColumns(bareDataset(events)), Uint32Array.from(events.keys()))).toBe(
        events.filter(({ place }) => place === null).length,
      );
    }),
  );
});

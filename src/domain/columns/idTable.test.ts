import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import { idTable, startIdSlots } from './idTable.ts';
import { takeAll } from './taking.ts';

test('finds every event by its id and its aliases, and nothing by any other name', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,3}$/), { maxLength: 60 });
  fc.assert(
    fc.property(names, fc.stringMatching(/^[A-Z]{1,3}$/), (ids, other) => {
      const events = ids.map((id) => bareEvent({ id, aliases: [`was-${id}`] }));
      const { get } = idTable(events, takeAll(startIdSlots(), events));
      expect(ids.map(get)).toEqual([...ids.keys()]);
      expect(ids.map((id) => get(`was-${id}`))).toEqual([...ids.keys()]);
      expect(get(other)).toBeUndefined();
    }),
  );
});

import { expect, test } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import { inListOrder } from './listOrder.ts';

test('by first day, the coarser date before the finer, then id; undated last', () => {
  const dated = (id: string, start: string | null) => bareEvent({ id, start });
  const events = [
    dated('u', null),
    dated('d', '2018-01-01'),
    dated('b', '2018-01'),
    dated('a', '2018-01-01'),
    dated('y', '2018'),
  ];
  expect(inListOrder(events).map(({ id }) => id)).toEqual(['b', 'y', 'a', 'd', 'u']);
});

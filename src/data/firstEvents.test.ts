import { expect, test } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { inListOrder } from '#domain/time/listOrder.ts';
import { startFirstEvents } from './firstEvents.ts';

const MANY = 5000;

/** Over ten years and in no order: a number that has no divisor in common with theirs scatters the days. */
const EVENTS = Array.from({ length: MANY }, (_, number) => {
  const day = (number * 7919) % MANY;
  const month = String(1 + (day % 12)).padStart(2, '0');
  const start = `${2010 + Math.floor(day / 500)}-${month}-${String(1 + (day % 28)).padStart(2, '0')}`;
  return bareEvent({ id: `e-${number}`, start });
});

/** What is given of events that come so many at a time. */
function firstOf(events: readonly CooperationEvent[], atATime: number): readonly (readonly CooperationEvent[])[] {
  const given: (readonly CooperationEvent[])[] = [];
  const first = startFirstEvents((some) => given.push(some));
  for (let at = 0; at < events.length; at += atATime) first.take(events.slice(at, at + atATime));
  return given;
}

test.each([1, 170, MANY])('the first of many events, %i at a time, are given once: the earliest', (atATime) => {
  expect(firstOf(EVENTS, atATime)).toEqual([inListOrder(EVENTS).slice(0, 30)]);
});

test('of more events, the earliest of those that came before they were many', () => {
  const later = EVENTS.map((event) => ({ ...event, id: `later-${event.id}`, start: '1999-01-01' }));
  expect(firstOf([...EVENTS, ...later], 500)).toEqual(firstOf(EVENTS, 500));
});

test('what cannot be listed by month is not among them', () => {
  const dates = [{ start: '1900' }, { start: null }, { start: null, end: '1900-02' }];
  const strange = dates.map((date, number) => bareEvent({ id: `strange-${number}`, ...date }));
  const ids = firstOf([...strange, ...EVENTS], MANY + 3)[0]?.map(({ id }) => id);
  expect(ids?.[0]).toBe('strange-2');
  expect(ids?.slice(1).every((id) => id.startsWith('e-'))).toBe(true);
});

test.each([
  ['few events', EVENTS.slice(1)],
  ['events without months', EVENTS.map((event) => ({ ...event, start: '2010' }))],
])('of %s none are given', (_, events) => {
  expect(firstOf(events, 170)).toEqual([]);
});

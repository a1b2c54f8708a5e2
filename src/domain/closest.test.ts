import { expect, test } from 'vitest';
import { bareEvent } from './bareEvent.ts';
import { startClosest } from './closest.ts';
import type { CooperationEvent } from './event.ts';

const latvia = bareEvent({
  id: 'china-latvia-st-agreement-2018',
  title: { zh: '中拉科技合作协定', en: null },
});
const cyprus = bareEvent({
  id: 'china-cyprus-joint-committee-2018',
  title: { zh: null, en: 'China–Cyprus joint committee' },
});

function closestEvents(events: readonly CooperationEvent[], text: string, count: number) {
  const closest = startClosest(text, count);
  for (const event of events) closest.take(event);
  return closest.found();
}

test('a cut id finds its event first', () => {
  expect(closestEvents([cyprus, latvia], 'china-latvia-st-agr', 2)[0]).toBe(latvia);
});

test('a title finds its event as well as an id does', () => {
  expect(closestEvents([cyprus, latvia], '中拉合作协定', 2)).toEqual([latvia]);
});

test('what is like nothing finds nothing', () => {
  expect(closestEvents([cyprus, latvia], 'zzz', 2)).toEqual([]);
  expect(closestEvents([cyprus, latvia], '', 2)).toEqual([]);
});

test('as many as are asked for, and of those that are equally alike the first', () => {
  const twins = ['a', 'b', 'c'].map((letter) => ({ ...latvia, id: `${latvia.id}-${letter}` }));
  expect(closestEvents([cyprus, ...twins], 'china-latvia-st-agreement-2018', 2)).toEqual(twins.slice(0, 2));
});

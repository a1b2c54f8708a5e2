import { beforeEach, expect, test, vi } from 'vitest';
import { hover } from '#state/actions.ts';
import { type Hovered, useAtlas } from '#state/store.ts';
import { dismissCard, enterCard, leaveCard, pointAt, usePointed } from './pointing.ts';

const RUSSIA: Hovered = { kind: 'country', code: 'RU' };
const LATVIA: Hovered = { kind: 'country', code: 'LV' };
const FORUM: Hovered = { kind: 'event', id: 'forum' };
const AT = { x: 1, y: 2 };
const shown = () => useAtlas.getState().hovered;
const cardAt = () => usePointed.getState().restedAt;

beforeEach(() => {
  vi.useFakeTimers();
  leaveCard();
  vi.runAllTimers();
  hover(null);
});

function restOn(target: Hovered): void {
  pointAt(target, AT);
  vi.runAllTimers();
}

test('what the pointer passes is shown at once, and has a card where the pointer comes to rest', () => {
  pointAt(LATVIA, { x: 0, y: 0 });
  pointAt(RUSSIA, { x: 0, y: 1 });
  pointAt({ ...RUSSIA }, AT);
  expect([shown(), cardAt()]).toEqual([RUSSIA, null]);
  vi.runAllTimers();
  expect(cardAt()).toBe(AT);
});

test('a country keeps its card for a moment, and gives way to where the pointer then is', () => {
  restOn(RUSSIA);
  pointAt(LATVIA, AT);
  pointAt(FORUM, AT);
  expect(shown()).toBe(RUSSIA);
  vi.runAllTimers();
  expect(shown()).toBe(FORUM);
});

test('a card that the pointer came to stays', () => {
  restOn(RUSSIA);
  enterCard();
  pointAt(null, null);
  vi.runAllTimers();
  expect(shown()).toBe(RUSSIA);
  leaveCard();
  vi.runAllTimers();
  expect(shown()).toBeNull();
});

test('moving within a country leaves its card where it is', () => {
  restOn(RUSSIA);
  pointAt({ ...RUSSIA }, { x: 9, y: 9 });
  vi.runAllTimers();
  expect([shown(), cardAt()]).toEqual([RUSSIA, AT]);
});

test('what the list points at meanwhile is kept', () => {
  restOn(RUSSIA);
  pointAt(null, null);
  hover(FORUM);
  vi.runAllTimers();
  expect(shown()).toBe(FORUM);
});

test('a dismissed country comes back once the pointer has been elsewhere', () => {
  restOn(RUSSIA);
  dismissCard();
  pointAt({ ...RUSSIA }, AT);
  expect(shown()).toBeNull();
  pointAt(null, null);
  pointAt(RUSSIA, AT);
  expect(shown()).toBe(RUSSIA);
});

import { beforeEach, expect, test, vi } from 'vitest';
import { hover } from '#state/actions.ts';
import { type Hovered, useAtlas } from '#state/store.ts';
import { dismissCard, enterCard, leaveCard, pointAt, pointedAt } from './pointing.ts';

const RUSSIA: Hovered = { kind: 'country', code: 'RU' };
const LATVIA: Hovered = { kind: 'country', code: 'LV' };
const AT = { x: 1, y: 2 };
const FORUM: Hovered = { kind: 'event', id: 'forum' };
const shown = () => useAtlas.getState().hovered;

beforeEach(() => {
  vi.useFakeTimers();
  leaveCard();
  vi.runAllTimers();
  hover(null);
});

test('a country keeps its card for a moment, and gives way to where the pointer then is', () => {
  pointAt(RUSSIA, AT);
  pointAt(LATVIA, AT);
  pointAt(FORUM, AT);
  expect(shown()).toBe(RUSSIA);
  vi.runAllTimers();
  expect(shown()).toBe(FORUM);
});

test('a card that the pointer came to stays', () => {
  pointAt(RUSSIA, AT);
  enterCard();
  pointAt(null, AT);
  vi.runAllTimers();
  expect(shown()).toBe(RUSSIA);
  leaveCard();
  vi.runAllTimers();
  expect(shown()).toBeNull();
});

test('moving within a country changes nothing, not even where its card stands', () => {
  pointAt(RUSSIA, AT);
  pointAt({ ...RUSSIA }, { x: 9, y: 9 });
  expect(shown()).toBe(RUSSIA);
  expect(pointedAt(RUSSIA)).toBe(AT);
  hover(LATVIA);
  expect(pointedAt(LATVIA)).toBeNull();
});

test('an event gives way at once', () => {
  pointAt(FORUM, AT);
  pointAt(RUSSIA, AT);
  expect(shown()).toBe(RUSSIA);
});

test('what the list points at meanwhile is kept', () => {
  pointAt(RUSSIA, AT);
  pointAt(null, AT);
  hover(FORUM);
  vi.runAllTimers();
  expect(shown()).toBe(FORUM);
});

test('a dismissed country comes back once the pointer has been elsewhere', () => {
  pointAt(RUSSIA, AT);
  dismissCard();
  pointAt({ ...RUSSIA }, AT);
  expect(shown()).toBeNull();
  pointAt(null, AT);
  pointAt(RUSSIA, AT);
  expect(shown()).toBe(RUSSIA);
});

import { create } from 'zustand';
import type { Pixel } from '#map/camera/projection.ts';
import { hover } from '#state/actions.ts';
import { type Hovered, useAtlas } from '#state/store.ts';

/** What the pointer came upon, and where it rested there: CSS pixels of the map, null until it does. */
type Pointed = { readonly target: Hovered | null; readonly restedAt: Pixel | null };

/** A country's card would stand in the way of a pointer that only passes. */
const REST_MS = 150;

/** So long a country's card waits for a pointer that has left the country: WCAG 1.4.13 has it reached by the pointer. */
const GRACE_MS = 300;

export const usePointed = create<Pointed>()(() => ({ target: null, restedAt: null }));

type Seen = { readonly target: Hovered | null; readonly at: Pixel | null };
const NOWHERE: Seen = { target: null, at: null };

let latest = NOWHERE;
let resting: ReturnType<typeof setTimeout> | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;
let dismissed: Hovered | null = null;

/** The map is told that the pointer left it after the card is told that it came. */
let isOnCard = false;

/** The pointer moves over the map. A country that was dismissed stays so until the pointer has been elsewhere. */
export function pointAt(target: Hovered | null, at: Pixel | null): void {
  if (isOnCard || (dismissed !== null && isSame(target, dismissed))) return;
  dismissed = null;
  latest = { target, at };
  const { hovered } = useAtlas.getState();
  if (hasCard(hovered)) isSame(target, hovered) ? stay() : leave(hovered);
  else if (isSame(target, hovered)) rest();
  else turn();
}

export function enterCard(): void {
  isOnCard = true;
  stay();
}

export function leaveCard(): void {
  isOnCard = false;
  pointAt(null, null);
}

/** Takes the card away though the pointer rests where it did. */
export function dismissCard(): void {
  isOnCard = false;
  stay();
  dismissed = useAtlas.getState().hovered;
  latest = NOWHERE;
  turn();
}

function hasCard(hovered: Hovered | null): boolean {
  const { target, restedAt } = usePointed.getState();
  return target !== null && target === hovered && restedAt !== null;
}

function stay(): void {
  clearTimeout(leaving);
  leaving = undefined;
}

/** Unless the pointer comes back, or the list points at something else by then. */
function leave(country: Hovered | null): void {
  leaving ??= setTimeout(() => {
    leaving = undefined;
    if (useAtlas.getState().hovered === country) turn();
  }, GRACE_MS);
}

function turn(): void {
  usePointed.setState({ target: latest.target, restedAt: null });
  hover(latest.target);
  rest();
}

function rest(): void {
  clearTimeout(resting);
  if (latest.target?.kind !== 'country') return;
  resting = setTimeout(() => usePointed.setState({ restedAt: latest.at }), REST_MS);
}

function isSame(one: Hovered | null, other: Hovered | null): boolean {
  if (one === null || other === null) return one === other;
  return one.kind === 'country'
    ? other.kind === 'country' && one.code === other.code
    : other.kind === 'event' && one.id === other.id;
}

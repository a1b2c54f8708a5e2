import type { Pixel } from '#map/projection.ts';
import { hover } from '#state/actions.ts';
import { type Hovered, useAtlas } from '#state/store.ts';

/** What lies under the pointer, and where the pointer then was: CSS pixels of the map. */
type Pointed = { readonly target: Hovered | null; readonly at: Pixel | null };

/** So long a country's card waits for a pointer that has left the country: WCAG 1.4.13 has it reached by the pointer. */
const GRACE_MS = 300;

const NOWHERE: Pointed = { target: null, at: null };

let shown = NOWHERE;
let next = NOWHERE;
let leaving: ReturnType<typeof setTimeout> | undefined;
let dismissed: Hovered | null = null;

/** The map is told that the pointer left it after the card is told that it came. */
let isOnCard = false;

/** The pointer moves over the map. A country that was dismissed stays so until the pointer has been elsewhere. */
export function pointAt(target: Hovered | null, at: Pixel | null): void {
  const { hovered } = useAtlas.getState();
  if (isOnCard || (dismissed !== null && isSame(target, dismissed))) return;
  dismissed = null;
  next = { target, at };
  if (isSame(target, hovered)) stay();
  else if (hovered?.kind === 'country') leaving ??= setTimeout(() => leave(hovered), GRACE_MS);
  else showNext();
}

/** Where the pointer came upon what is shown; null where no pointer did. */
export function pointedAt(hovered: Hovered): Pixel | null {
  return shown.target === hovered ? shown.at : null;
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
  hover(null);
}

function stay(): void {
  clearTimeout(leaving);
  leaving = undefined;
}

/** The list may point at something else by now. */
function leave(country: Hovered): void {
  leaving = undefined;
  if (useAtlas.getState().hovered === country) showNext();
}

function showNext(): void {
  shown = next;
  hover(shown.target);
}

function isSame(one: Hovered | null, other: Hovered | null): boolean {
  if (one === null || other === null) return one === other;
  return one.kind === 'country'
    ? other.kind === 'country' && one.code === other.code
    : other.kind === 'event' && one.id === other.id;
}

import type { KeyboardEvent } from 'react';

/** Up and down go to the neighbour among the elements that fit the selector; other keys are left alone. */
export function moveFocusOnArrows(press: KeyboardEvent<HTMLElement>, selector: string): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[press.key];
  if (step === undefined) return;
  const stops = [...press.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + step];
  if (!next || (at < 0 && step < 0)) return;
  press.preventDefault();
  next.focus();
}

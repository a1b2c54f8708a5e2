import { type RefObject, useEffect, useRef } from 'react';
import { useAtlas } from '#state/store.ts';

/**
 * Opening an event takes the focus to its heading; closing it gives the focus back to where the reader was,
 * or to the event in the list. An event that the address opened takes nothing.
 */
export function useTakenFocus(region: RefObject<HTMLElement | null>, openId: string | null): void {
  const left = useRef<{ readonly element: Element | null; readonly id: string } | null>(null);
  useEffect(() => {
    if (openId !== null) {
      if (useAtlas.getState().step !== 'push') return;
      left.current = { element: left.current?.element ?? document.activeElement, id: openId };
      region.current?.querySelector('h2')?.focus({ preventScroll: true });
      return;
    }
    const before = left.current;
    left.current = null;
    if (!before || document.activeElement !== document.body) return;
    const row = document.querySelector<HTMLElement>(`[data-event="${CSS.escape(before.id)}"]`);
    if (before.element instanceof HTMLElement && before.element.isConnected) before.element.focus();
    else row?.focus();
  }, [openId, region]);
}

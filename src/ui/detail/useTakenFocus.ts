import { type RefObject, useEffect, useRef } from 'react';
import { useAtlas } from '#state/store.ts';

/**
 * Opening an event takes the focus to its heading; closing it gives the focus back to where the reader was, or to the
 * event in the list. A filter that hides the event leaves its reader in the list, which is about to lose the event too.
 * An event that the address opened takes nothing.
 */
export function useTakenFocus(region: RefObject<HTMLElement | null>, openId: string | null): void {
  const filter = useAtlas(({ view }) => view.filter);
  const known = useRef(filter);
  const left = useRef<{ readonly element: Element | null; readonly id: string } | null>(null);
  useEffect(() => {
    const filtered = known.current !== filter;
    known.current = filter;
    const before = left.current;
    if (openId !== null) {
      if (useAtlas.getState().step !== 'push' || before?.id === openId) return;
      left.current = { element: before?.element ?? document.activeElement, id: openId };
      region.current?.querySelector('h2')?.focus({ preventScroll: true });
      return;
    }
    left.current = null;
    if (!before || document.activeElement !== document.body) return;
    const row = document.querySelector(`[data-event="${CSS.escape(before.id)}"]`);
    const list = document.querySelector('#list');
    const places = filtered ? [list] : [before.element, row, list];
    const back = places.find((place) => place !== document.body && place?.isConnected);
    if (back instanceof HTMLElement) back.focus();
  }, [openId, filter, region]);
}

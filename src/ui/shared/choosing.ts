import { create } from 'zustand';
import { chooseMode, closeEvent } from '#state/actions.ts';
import { useAtlas } from '#state/store.ts';
import { closeDialog } from './openDialog.ts';

/** The ids of the events that are ticked in the list, to be shared together; null while none are being chosen. */
export const useChoosing = create<{ readonly ids: readonly string[] | null }>()(() => ({ ids: null }));

/** Clears the way to the list, and begins with some events ticked. */
export function startChoosing(ids: readonly string[]): void {
  const { view } = useAtlas.getState();
  document.querySelector<HTMLElement>('.share-menu:popover-open')?.hidePopover();
  closeDialog();
  if (view.eventId !== null) closeEvent();
  if (view.mode === 'partners') chooseMode('map');
  useChoosing.setState({ ids });
}

export function toggleChosen(id: string): void {
  useChoosing.setState(({ ids }) => {
    if (ids === null) return { ids };
    return { ids: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id] };
  });
}

export function stopChoosing(): void {
  useChoosing.setState({ ids: null });
}

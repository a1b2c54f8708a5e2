import { create } from 'zustand';

/** A map that never settles keeps nothing else from coming. */
const PATIENCE_MS = 30_000;

/** The first view has the line to itself until its map is there, or will not be; what it does not need comes then. */
export const useFirstView = create<{ readonly isOver: boolean }>()(() => ({ isOver: false }));

/** In the next frame, so that nothing is in the way of the one that shows the map. */
export function endFirstView(): void {
  requestAnimationFrame(() => useFirstView.setState({ isOver: true }));
}

/** For whatever runs beside the page; asked before the page is drawn. */
export function afterFirstView(): Promise<void> {
  return new Promise((resolve) => {
    useFirstView.subscribe(() => resolve());
  });
}

setTimeout(endFirstView, PATIENCE_MS);

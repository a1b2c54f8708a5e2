import type { Atlas } from '#state/dataset.ts';
import { eventById, useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useUnknownPath } from './missing/UnknownPath.tsx';

/** What stands in the detail's place. */
export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'event' }
  | { readonly kind: 'unknown-event'; readonly atlas: Atlas; readonly id: string }
  | { readonly kind: 'unknown-path'; readonly path: string };

export function useReading(): Reading {
  const atlas = useLoadedAtlas();
  const id = useAtlas(({ view }) => view.eventId);
  const path = useUnknownPath();
  if (path !== null) return { kind: 'unknown-path', path };
  if (id === null) return { kind: 'none' };
  return atlas && !eventById(atlas, id) ? { kind: 'unknown-event', atlas, id } : { kind: 'event' };
}

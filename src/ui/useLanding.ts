import { useEffect } from 'react';
import { chooseFilter, correctEventId, tell } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { landingOf } from '#state/landing.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useUnknownPath } from './missing/UnknownPath.tsx';

/** What stands in the detail's place. */
export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'event' }
  | { readonly kind: 'unknown-event'; readonly atlas: Atlas; readonly id: string }
  | { readonly kind: 'unknown-path'; readonly path: string };

/** Brings an address that names an event to rest, once the data is here: an old id, or filters that hide it. */
export function useLanding(): Reading {
  const atlas = useLoadedAtlas();
  const view = useAtlas((state) => state.view);
  const path = useUnknownPath();
  const landing = atlas ? landingOf(atlas, view) : null;
  useEffect(() => {
    if (landing?.kind === 'renamed') correctEventId(landing.id);
    if (landing?.kind !== 'relaxed') return;
    chooseFilter(landing.filter, 'replace');
    tell({ kind: 'relaxed', parts: landing.parts, undo: { ...view, eventId: null } });
  });
  if (path !== null) return { kind: 'unknown-path', path };
  if (atlas && landing?.kind === 'unknown') return { kind: 'unknown-event', atlas, id: landing.id };
  return { kind: view.eventId === null ? 'none' : 'event' };
}

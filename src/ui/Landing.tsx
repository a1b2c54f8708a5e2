import { useEffect } from 'react';
import { chooseFilter, correctEventId, tell } from '#state/actions.ts';
import { landingOf } from '#state/landing.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';

/**
 * Brings an address that names an event to rest, once the data is here: an old id, or filters that hide it. Draws
 * nothing: it stands by itself so that a step of the timeline asks nobody else.
 */
export function Landing() {
  const atlas = useLoadedAtlas();
  const view = useAtlas((state) => (state.view.eventId === null ? null : state.view));
  useEffect(() => {
    if (!atlas || !view) return;
    const landing = landingOf(atlas, view);
    if (landing.kind === 'renamed') correctEventId(landing.id);
    if (landing.kind !== 'relaxed') return;
    chooseFilter(landing.filter, 'replace');
    tell({ kind: 'relaxed', parts: landing.parts, undo: { ...view, eventId: null } });
  }, [atlas, view]);
  return null;
}

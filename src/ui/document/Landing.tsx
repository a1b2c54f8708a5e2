import { useEffect, useRef } from 'react';
import { chooseFilter, correctEventId, tell } from '#state/actions.ts';
import { landingOf } from '#state/address/landing.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import type { View } from '#state/view.ts';

/**
 * Brings an address that names events to rest, once the data is here: an old id, one that nobody has, or filters that
 * hide it. Draws nothing: it stands by itself so that a step of the timeline asks nobody else.
 */
export function Landing() {
  const atlas = useLoadedAtlas();
  const view = useAtlas((state) => (namesEvents(state.view) ? state.view : null));
  const opened = useRef({ eventId: null as string | null, query: '' });
  useEffect(() => {
    if (view?.eventId !== opened.current.eventId) {
      opened.current = { eventId: view?.eventId ?? null, query: view?.filter.query ?? '' };
    }
    if (!atlas || !view) return;
    const landing = landingOf(atlas, view, opened.current.query);
    if (landing.kind === 'renamed') correctEventId(landing.id);
    if (landing.kind === 'searched') chooseFilter(view.filter, 'replace');
    if (landing.kind === 'relaxed' || landing.kind === 'chosen') chooseFilter(landing.filter, 'replace');
    if (landing.kind === 'relaxed') tell({ kind: 'relaxed', parts: landing.parts, undo: { ...view, eventId: null } });
    if (landing.kind !== 'chosen' || landing.unknown.length === 0) return;
    tell({ kind: 'address', problems: landing.unknown.map((id) => ({ parameter: 'only', value: id })) });
  }, [atlas, view]);
  return null;
}

function namesEvents({ eventId, filter }: View): boolean {
  return eventId !== null || filter.events.length > 0;
}

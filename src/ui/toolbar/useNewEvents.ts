import { useEffect, useMemo } from 'react';
import type { CooperationEvent } from '#domain/event.ts';
import { useDataName } from '#state/file/dataName.ts';
import { prefer, usePreferences } from '#state/preferences.ts';
import { useLoadedAtlas } from '#state/selectors.ts';

/** A longer list of ids is not kept: such data has its own ways to say what is new. */
const MOST_KEPT = 2000;

/** As it was when the page was opened: this visit does not make its own news old. */
const { seenIds } = usePreferences.getState();

/** Events of the atlas's own data that were not there at the last visit; none at the first. */
export function useNewEvents(): readonly CooperationEvent[] {
  const atlas = useLoadedAtlas();
  const own = useDataName() === null;
  const listed = own ? (atlas?.dataset.events ?? null) : null;
  const events = useMemo(
    () => (listed && listed.length <= MOST_KEPT ? Array.from(listed.entries(), ([, event]) => event) : null),
    [listed],
  );
  useEffect(() => {
    if (events) prefer({ seenIds: events.map(({ id }) => id) });
  }, [events]);
  return useMemo(() => {
    const seen = seenIds && new Set(seenIds);
    return seen && events ? events.filter(({ id }) => !seen.has(id)) : [];
  }, [events]);
}

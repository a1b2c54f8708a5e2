import { useDetails } from '#state/reading/details.ts';
import { eventById, useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useSettled } from '#ui/shared/useSettled.ts';

/** A pointer that only passes asks for nothing. */
const REST_MS = 100;

/**
 * Has the event that is pointed at say all that it says before it is opened. Draws nothing: it stands by itself so that
 * pointing asks nobody else.
 */
export function PreparedEvent() {
  const atlas = useLoadedAtlas();
  const hovered = useAtlas((state) => (state.hovered?.kind === 'event' ? state.hovered.id : null));
  const rested = useSettled(hovered, REST_MS);
  useDetails(atlas, atlas && rested !== null ? eventById(atlas, rested) : null);
  return null;
}

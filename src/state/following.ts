import { create } from 'zustand';
import { type Filter, onlyPeriodDiffers } from '#domain/filter.ts';
import { useAtlas } from './store.ts';

/** Steps of the timeline may come at every frame; the list and the counts of facets follow four times a second. */
const FOLLOW_MS = 250;

const useFollowing = create<{ readonly filter: Filter }>()(() => ({ filter: useAtlas.getState().view.filter }));

let timer: ReturnType<typeof setTimeout> | undefined;

useAtlas.subscribe(({ view: { filter }, step }, { view: before }) => {
  if (filter === before.filter) return;
  if (step !== 'none' && onlyPeriodDiffers(filter, before.filter)) timer ??= setTimeout(follow, FOLLOW_MS);
  else follow();
});

function follow(): void {
  clearTimeout(timer);
  timer = undefined;
  useFollowing.setState({ filter: useAtlas.getState().view.filter });
}

/** The filter for what may lag behind the map: other months come a little later, anything else at once. */
export function useFollowedFilter(): Filter {
  return useFollowing(({ filter }) => filter);
}

import { create } from 'zustand';
import type { Filter } from '#domain/filter.ts';
import { useAtlas } from './store.ts';
import { onlyMonthsDiffer, type View } from './view.ts';

/** Steps of the timeline may come at every frame; the list, the counts of facets and links follow four times a second. */
const FOLLOW_MS = 250;

const useFollowing = create<{ readonly view: View }>()(() => ({ view: useAtlas.getState().view }));

let timer: ReturnType<typeof setTimeout> | undefined;

useAtlas.subscribe(({ view, step }, { view: before }) => {
  if (view === before) return;
  if (step !== 'none' && onlyMonthsDiffer(view, before)) timer ??= setTimeout(follow, FOLLOW_MS);
  else follow();
});

function follow(): void {
  clearTimeout(timer);
  timer = undefined;
  useFollowing.setState({ view: useAtlas.getState().view });
}

/** Something of the view for what may lag behind the map: other months come a little later, anything else at once. */
export function useFollowed<T>(select: (view: View) => T): T {
  return useFollowing(({ view }) => select(view));
}

export function useFollowedFilter(): Filter {
  return useFollowed(({ filter }) => filter);
}

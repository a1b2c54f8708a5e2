import { create } from 'zustand';
import type { Filter } from '#domain/filter.ts';
import { useAtlas } from './store.ts';
import { onlyMonthsDiffer, type View } from './view.ts';

/** Steps of the timeline may come at every frame; the list, the counts of facets, words and links follow four times a second. */
const FOLLOW_MS = 250;

/** A step by itself is followed as soon as the map has drawn it. */
const SOON_MS = 40;

const useFollowing = create<{ readonly view: View }>()(() => ({ view: useAtlas.getState().view }));

let timer: ReturnType<typeof setTimeout> | undefined;
let followed = 0;

useAtlas.subscribe(({ view, step }, { view: before }) => {
  if (view === before) return;
  if (step === 'none' || !onlyMonthsDiffer(view, before)) follow();
  else timer ??= setTimeout(follow, Math.max(SOON_MS, followed + FOLLOW_MS - performance.now()));
});

/** Now: for a change that is not one of many. */
export function follow(): void {
  clearTimeout(timer);
  timer = undefined;
  followed = performance.now();
  useFollowing.setState({ view: useAtlas.getState().view });
}

/** Something of the view for what may lag behind the map: other months come a little later, anything else at once. */
export function useFollowed<T>(select: (view: View) => T): T {
  return useFollowing(({ view }) => select(view));
}

export function useFollowedFilter(): Filter {
  return useFollowed(({ filter }) => filter);
}

import { create } from 'zustand';
import type { Filter } from '#domain/filter.ts';
import { useAtlas } from './store.ts';
import { onlyMonthsDiffer, type View } from './view.ts';

/** Steps of the timeline may come at every frame; the list, the counts of facets, words and links follow when they pause for so long. */
const PAUSE_MS = 80;

/** Or while they go on, no later than this. */
const LATEST_MS = 1000;

const useFollowing = create<{ readonly view: View }>()(() => ({ view: useAtlas.getState().view }));

let timer: ReturnType<typeof setTimeout> | undefined;
let waitingSince: number | null = null;

useAtlas.subscribe(({ view, step }, { view: before }) => {
  if (view === before) return;
  if (step === 'none' || !onlyMonthsDiffer(view, before)) follow();
  else followSoon();
});

function followSoon(): void {
  waitingSince ??= performance.now();
  clearTimeout(timer);
  timer = setTimeout(follow, Math.min(PAUSE_MS, waitingSince + LATEST_MS - performance.now()));
}

/** Now: for a change that is not one of many. */
export function follow(): void {
  clearTimeout(timer);
  waitingSince = null;
  useFollowing.setState({ view: useAtlas.getState().view });
}

/** Something of the view for what may lag behind the map: other months come a little later, anything else at once. */
export function useFollowed<T>(select: (view: View) => T): T {
  return useFollowing(({ view }) => select(view));
}

export function useFollowedFilter(): Filter {
  return useFollowed(({ filter }) => filter);
}

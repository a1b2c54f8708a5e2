import { answerQuery, buildSearch, type Search, type SearchAnswer } from '#domain/search.ts';
import type { Atlas } from './dataset.ts';
import { memoLast } from './memo.ts';
import { useAtlas } from './store.ts';

/** Between two slices the page answers to its reader. */
const SLICE_MS = 10;

/** So many events are read at once, in about a slice's time: an address that asks for words is then answered as it opens. */
const AT_ONCE = 200;

type Building = { readonly atlas: Atlas; readonly steps: Generator<void, Search, void>; search: Search | null };

let building: Building | null = null;

/** What the words find; null where nothing is asked, and while a large dataset is being read for the first search. */
export function answerOf(atlas: Atlas, query: string): SearchAnswer | null {
  if (query.trim() === '') return null;
  const { search } = prepareSearch(atlas);
  return search && answered(search, query);
}

/** Whether a search waits for its first answer. */
export function isSearching(atlas: Atlas, query: string): boolean {
  return query.trim() !== '' && prepareSearch(atlas).search === null;
}

/** Begins to read the atlas's words, as when a reader is about to type. A small dataset is read at once, a large one in slices. */
export function prepareSearch(atlas: Atlas): Readonly<Building> {
  if (building?.atlas.dataset === atlas.dataset) return building;
  const begun: Building = { atlas, steps: buildSearch(atlas.dataset), search: null };
  building = begun;
  if (atlas.columns.size <= AT_ONCE) readUntil(begun, Number.POSITIVE_INFINITY);
  else setTimeout(() => readOn(begun), 0);
  return begun;
}

/** Two: for the map, and for the list that follows it. */
const answered = memoLast(answerQuery, 2);

function readOn(begun: Building): void {
  if (begun !== building) return;
  readUntil(begun, performance.now() + SLICE_MS);
  if (begun.search === null) setTimeout(() => readOn(begun), 0);
  else askAgain();
}

function readUntil(begun: Building, end: number): void {
  while (begun.search === null && performance.now() < end) {
    const { done, value } = begun.steps.next();
    if (done) begun.search = value;
  }
}

/** The same filter as a new object, so that everything that follows from it is asked for anew. */
function askAgain(): void {
  useAtlas.setState(({ view }) => ({ view: { ...view, filter: { ...view.filter } }, step: 'none' }));
}

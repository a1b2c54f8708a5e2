import type { SearchAnswer } from '#domain/search/search.ts';
import type { Atlas } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import { askAway, askHere } from './asking.ts';

/** So many events are read on the page itself, in less than a frame; more, by a worker. */
const HERE_MOST = 200;

/** A dataset whose words are read, or being read. */
type Reading = { readonly dataset: Atlas['dataset'] } & ReturnType<typeof askHere>;

let reading: Reading | null = null;

/** What the words find; null where nothing is asked, and until the first answer. While an answer is on its way, the one before it holds. */
export function answerOf(atlas: Atlas, query: string): SearchAnswer | null {
  return query.trim() === '' ? null : prepareSearch(atlas).ask(query);
}

/** Whether a search waits for its first answer. */
export function isSearching(atlas: Atlas, query: string): boolean {
  return query.trim() !== '' && answerOf(atlas, query) === null;
}

/** Begins to read the atlas's words, as when a reader is about to type. */
export function prepareSearch({ dataset }: Atlas): Reading {
  if (reading?.dataset === dataset) return reading;
  reading?.end();
  const begin = dataset.events.length <= HERE_MOST ? askHere : askAway;
  reading = { dataset, ...begin(dataset, askAgain) };
  return reading;
}

/** The same filter as a new object, so that everything that follows from it is asked for anew. */
function askAgain(): void {
  useAtlas.setState(({ view }) => ({ view: { ...view, filter: { ...view.filter } }, step: 'none' }));
}

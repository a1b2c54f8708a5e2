import type { SearchAnswer } from '#domain/search/search.ts';
import type { Atlas } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import type { Asked } from './asked.ts';

/** So many events are read on the page itself, in less than a frame; more, by a worker, where there is one. */
const HERE_MOST = 200;

/** A dataset whose words are read, or being read. */
type Reading = Asked & { readonly dataset: Atlas['dataset'] };

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
  reading = beginReading(dataset);
  return reading;
}

/** Answers from when the code has come; that it does not come is said by the page as a whole. */
function beginReading(dataset: Atlas['dataset']): Reading {
  let asked: Asked | null = null;
  let isOver = false;
  askerOf(dataset)
    .then((asker) => {
      asked = isOver ? null : asker();
    })
    .then(
      () => asked && askAgain(),
      () => undefined,
    );
  return {
    dataset,
    ask: (query) => asked?.ask(query) ?? null,
    end: () => {
      isOver = true;
      asked?.end();
    },
  };
}

async function askerOf(dataset: Atlas['dataset']): Promise<() => Asked> {
  if (dataset.events.length <= HERE_MOST) {
    const { askHere } = await import('./askHere.ts');
    return () => askHere(dataset);
  }
  const { askAway } = await import('./askAway.ts');
  return () => askAway(dataset, askAgain);
}

/** The same filter as a new object, so that everything that follows from it is asked for anew. */
function askAgain(): void {
  useAtlas.setState(({ view }) => ({ view: { ...view, filter: { ...view.filter } }, step: 'none' }));
}

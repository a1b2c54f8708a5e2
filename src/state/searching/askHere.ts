import type { AnyDataset } from '#domain/dataset.ts';
import { answerQuery, buildSearch } from '#domain/search/search.ts';
import { memoLast } from '#state/memo.ts';
import { type Asked, KEPT_ANSWERS } from './asked.ts';

/** On the page itself: answers at once. */
export function askHere(dataset: AnyDataset): Asked {
  const search = buildSearch(dataset);
  return { ask: memoLast((query: string) => answerQuery(search, query), KEPT_ANSWERS), end: () => undefined };
}

import type { SearchAnswer } from '#domain/search/search.ts';

/** Somebody who reads a dataset's words. */
export type Asked = {
  /** The answer, or the last one until it comes; null before the first. */
  readonly ask: (query: string) => SearchAnswer | null;
  readonly end: () => void;
};

/** Two: for the map, and for the list that follows it. */
export const KEPT_ANSWERS = 2;

import type { Listing } from '#domain/matching/listing.ts';

/** Above any score: a score and an index make one number that sorts. */
const INDEXES = 2 ** 32;
const MOST = 2 ** 16;

/** Matching events, given in the order of the dataset, with the best answers first and equal ones by date; without headings. */
export function buildRanking(matching: Uint32Array, scores: Uint16Array): Listing {
  const keys = Float64Array.from(matching, (index) => (MOST - (scores[index] ?? 0)) * INDEXES + index).sort();
  return { indexes: Uint32Array.from(keys, (key) => key % INDEXES), groups: [] };
}

import { markingOf } from '#domain/search/markedParts.ts';
import { memoLast } from '#state/memo.ts';

/** All rows ask with the same. */
export const markingFor = memoLast(markingOf);

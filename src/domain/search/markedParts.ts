import { folded, isHan, queryWords, RUNS } from './searchWords.ts';

/** What was searched for, and for words that are misspelled those that they were taken for. */
export type Sought = { readonly query: string; readonly near: ReadonlyMap<string, ReadonlySet<string>> };

/** What to mark of it. */
export type Marking = { readonly words: readonly string[]; readonly near: Sought['near'] };

export function markingOf({ query, near }: Sought): Marking {
  return { words: queryWords(query), near };
}

/** A stretch of a text, half-open, that has a word of the query. */
export type Mark = { readonly from: number; readonly until: number; readonly word: string };

/** Where a text has the words, in its order, none over another: Chinese anywhere, other words where one begins, a misspelled one as a whole. */
export function marksIn(text: string, { words, near }: Marking): readonly Mark[] {
  if (words.length === 0) return [];
  const marks = [...text.matchAll(RUNS)].flatMap(({ 0: run, index }) => {
    const plain = folded(run);
    if (plain.length !== run.length) return [];
    return words.flatMap((word): readonly Mark[] => {
      const at = isHan(run) ? plain.indexOf(word) : plain.startsWith(word) ? 0 : -1;
      if (at >= 0) return [{ from: index + at, until: index + at + word.length, word }];
      return near.get(word)?.has(plain) ? [{ from: index, until: index + run.length, word }] : [];
    });
  });
  return marks
    .sort((one, other) => one.from - other.from || other.until - one.until)
    .filter(({ from }, at, sorted) => sorted.slice(0, at).every(({ until }) => until <= from));
}

export type MarkedPart = { readonly words: string; readonly found: boolean };

/** The text cut where a mark begins or ends; no letter is lost. */
export function markedParts(text: string, marking: Marking): readonly MarkedPart[] {
  let done = 0;
  const cut = marksIn(text, marking).flatMap(({ from, until }) => {
    const before = { words: text.slice(done, from), found: false };
    done = until;
    return [before, { words: text.slice(from, until), found: true }];
  });
  return [...cut, { words: text.slice(done), found: false }].filter(({ words }) => words !== '');
}

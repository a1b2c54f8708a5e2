import { folded, HAN, WORDS } from './search.ts';

/** The text cut where a word of the query begins or ends, so that what was found can be marked; misspelled words are not. */
export function markedParts(
  text: string,
  query: string,
): readonly { readonly words: string; readonly found: boolean }[] {
  const wanted = (query.normalize('NFKC').match(WORDS) ?? []).map(folded);
  if (wanted.length === 0) return [{ words: text, found: false }];
  const parts = [...text.matchAll(WORDS)].flatMap(({ 0: run, index }) => {
    const plain = folded(run);
    if (plain.length !== run.length) return [];
    const at = (word: string) => (HAN.test(run) ? plain.indexOf(word) : plain.startsWith(word) ? 0 : -1);
    return wanted.flatMap((word) =>
      at(word) < 0 ? [] : [{ from: index + at(word), until: index + at(word) + word.length }],
    );
  });
  let done = 0;
  const cut = parts
    .sort((one, other) => one.from - other.from || other.until - one.until)
    .flatMap(({ from, until }) => {
      if (from < done) return [];
      const before = { words: text.slice(done, from), found: false };
      done = until;
      return [before, { words: text.slice(from, until), found: true }];
    });
  return [...cut, { words: text.slice(done), found: false }].filter(({ words }) => words !== '');
}

import SearchableMap from 'minisearch/SearchableMap';
import type { AnyDataset } from '#domain/dataset.ts';
import { TEXT_LANGUAGES } from '#domain/language.ts';
import type { Mask } from '#domain/matching/matching.ts';
import { eventOf, type Postings, PostingsDraft, weightOf } from './PostingsDraft.ts';
import { FIELD_WEIGHTS, searchedTexts } from './searchedTexts.ts';
import { eachHanPair, folded, isHan, queryWords, RUNS } from './searchWords.ts';

/** The index of a dataset's words: each has a number, and by it the events that have the word. */
export type Search = {
  readonly size: number;
  /** In a tree that knows beginnings and near misses. */
  readonly words: SearchableMap<number>;
  /** Pairs of Chinese characters, by the first and then by the second. */
  readonly han: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly postings: Postings;
};

/** What the index is made of. */
type Searched = Pick<AnyDataset, 'events' | 'groups' | 'topics'>;

/** What a query finds. */
export type SearchAnswer = {
  readonly hits: Mask;
  /** How well each event answers; zero where it does not. */
  readonly scores: Uint16Array;
  /** For a word of the query that is misspelled, the words that it was taken for. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Shorter words are not forgiven a misspelling; longer ones one letter in five. */
const FUZZY_LENGTH = 5;
const FUZZY_SHARE = 0.2;

/** How much a word counts that is the one asked for, begins with it, or is spelled nearly so. */
const EXACT = 4;
const BEGINS = 3;
const NEAR = 2;

/** Longer texts are hardly ever the same in two events. */
const KNOWN_LENGTH = 64;

/** The index over titles, summaries, places, countries, people, organisations, outcomes and topics, in all languages. */
export function buildSearch(dataset: Searched): Search {
  const words = new SearchableMap<number>();
  const han = new Map<number, Map<number, number>>();
  const spelled = new Map<string, number>();
  const cut = new Map<string, readonly number[]>();
  const draft = new PostingsDraft();

  const hanTerm = (first: number, second: number): number => {
    const begun = han.get(first) ?? new Map<number, number>();
    if (begun.size === 0) han.set(first, begun);
    return numberOf(begun, second, draft);
  };
  const wordTerm = (run: string): number => {
    const before = spelled.get(run);
    if (before !== undefined) return before;
    const term = numberOf(words, folded(run), draft);
    spelled.set(run, term);
    return term;
  };
  const termsOf = (text: string): readonly number[] => {
    const before = cut.get(text);
    if (before) return before;
    const terms: number[] = [];
    for (const run of text.normalize('NFKC').match(RUNS) ?? []) {
      if (isHan(run)) eachHanPair(run, (first, second) => terms.push(hanTerm(first, second)));
      else terms.push(wordTerm(run));
    }
    if (text.length <= KNOWN_LENGTH) cut.set(text, terms);
    return terms;
  };

  for (const [index, event] of dataset.events.entries()) {
    for (const { field, text } of searchedTexts(event, dataset)) {
      for (const language of TEXT_LANGUAGES) {
        for (const term of termsOf(text[language] ?? '')) draft.add(term, index, FIELD_WEIGHTS[field]);
      }
    }
  }
  return { size: dataset.events.length, words, han, postings: draft.laidOut() };
}

/** The number of a term, a new one where it has none. */
function numberOf<K>(
  terms: { get(key: K): number | undefined; set(key: K, number: number): unknown },
  key: K,
  draft: PostingsDraft,
): number {
  const known = terms.get(key);
  if (known !== undefined) return known;
  const number = draft.newTerm();
  terms.set(key, number);
  return number;
}

/** Events that have all the words: English with small misspellings, Chinese as written. Nothing asked finds nothing. */
export function answerQuery(search: Search, query: string): SearchAnswer {
  const scores = new Uint16Array(search.size);
  const near = new Map<string, ReadonlySet<string>>();
  const wanted = queryWords(query).flatMap((word) => wantedTerms(search, word, near));
  for (const [order, terms] of wanted.entries()) {
    const scored = scoresOf(search, terms);
    for (let index = 0; index < scores.length; index++) {
      const before = scores[index] ?? 0;
      const now = scored[index] ?? 0;
      scores[index] = now > 0 && (order === 0 || before > 0) ? before + now : 0;
    }
  }
  return { hits: Uint8Array.from(scores, (score) => (score > 0 ? 1 : 0)), scores, near };
}

/** Terms any of which will do, and how near they are to what was asked. */
type Wanted = ReadonlyMap<number, number>;

/** A word itself and what it begins; where there is neither, what it may have meant. */
function wantedTerms({ words, han }: Search, word: string, near: Map<string, ReadonlySet<string>>): readonly Wanted[] {
  if (isHan(word)) return wantedHan(han, word);
  const begun = [...words.atPrefix(word)];
  if (begun.length > 0 || word.length < FUZZY_LENGTH) {
    return [new Map(begun.map(([other, term]) => [term, other === word ? EXACT : BEGINS]))];
  }
  const meant = [...words.fuzzyGet(word, Math.round(word.length * FUZZY_SHARE))];
  near.set(word, new Set(meant.map(([other]) => other)));
  return [new Map(meant.map(([, [term]]) => [term, NEAR]))];
}

/** One character is found wherever it stands; a longer run by each of its pairs. */
function wantedHan(han: Search['han'], run: string): readonly Wanted[] {
  const wanted: Wanted[] = [];
  eachHanPair(run, (first, second) => {
    const begun = han.get(first) ?? new Map<number, number>();
    if (second !== 0) wanted.push(exactly([...begun].filter(([next]) => next === second)));
    else if (wanted.length === 0) wanted.push(exactly([...begun]));
  });
  return wanted;
}

function exactly(terms: readonly (readonly [unknown, term: number])[]): Wanted {
  return new Map(terms.map(([, term]) => [term, EXACT]));
}

/** For each event the best of its terms. */
function scoresOf({ size, postings: { at, entries } }: Search, wanted: Wanted): Uint8Array {
  const scores = new Uint8Array(size);
  for (const [term, nearness] of wanted) {
    const end = at[term + 1] ?? 0;
    for (let place = at[term] ?? 0; place < end; place++) {
      const entry = entries[place] ?? 0;
      const event = eventOf(entry);
      scores[event] = Math.max(scores[event] ?? 0, nearness * weightOf(entry));
    }
  }
  return scores;
}

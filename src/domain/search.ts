import SearchableMap from 'minisearch/SearchableMap';
import { countryByCode } from './country.ts';
import type { Dataset } from './dataset.ts';
import type { CooperationEvent } from './event.ts';
import { type LocalText, TEXT_LANGUAGES } from './language.ts';
import type { Mask } from './matching.ts';

/** For each term, in a tree that knows beginnings and near misses, the indexes of the events that have it. */
export type Search = { readonly size: number; readonly postings: SearchableMap<readonly number[]> };

/** Shorter words are not forgiven a misspelling; longer ones one letter in five. */
const FUZZY_LENGTH = 5;
const FUZZY_SHARE = 0.2;

/** Events, and then terms, between two pauses: well under a frame. */
const STEP = 50;

export const HAN = /\p{Script=Han}/u;
/** Runs of Chinese, and words of any other script. */
export const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * Words as they are, and Chinese, which has no spaces, as every two neighbouring characters and the last:
 * 联合研究 → 联合 合研 研究 究. So one character, too, begins a term wherever it stands.
 */
export function searchTerms(text: string): string[] {
  const runs = text.normalize('NFKC').match(WORDS) ?? [];
  return runs.flatMap((run) => (HAN.test(run) ? pairs(Array.from(run)) : [folded(run)]));
}

/**
 * The index over titles, summaries, places, countries, people, organisations, outcomes and topics, in all languages.
 * Time: a few microseconds a word; each name is cut into words once, however many events have it.
 */
export function buildSearch(dataset: Dataset): Search {
  const steps = buildSearchInSteps(dataset);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause after every few events for whoever must not be held up. */
export function* buildSearchInSteps(dataset: Dataset): Generator<void, Search, void> {
  const known = new Map<string, readonly string[]>();
  const byTerm = new Map<string, number[]>();
  for (const [index, event] of dataset.events.entries()) {
    if (index % STEP === 0) yield;
    for (const text of textsOf(event, dataset)) {
      const terms = known.get(text) ?? searchTerms(text);
      known.set(text, terms);
      for (const term of terms) {
        const events = byTerm.get(term);
        if (!events) byTerm.set(term, [index]);
        else if (events.at(-1) !== index) events.push(index);
      }
    }
  }
  const postings = new SearchableMap<readonly number[]>();
  for (const [at, [term, events]] of [...byTerm].entries()) {
    if (at % STEP === 0) yield;
    postings.set(term, events);
  }
  return { size: dataset.events.length, postings };
}

/** Events that have all the words: English with small misspellings, Chinese as written. */
export function searchHits(search: Search, query: string): Mask {
  const terms = [...new Set(searchTerms(query))];
  const [first, ...others] = terms.map((term) => termHits(search, term));
  const hits = first ?? new Uint8Array(search.size);
  for (const other of others) {
    for (let index = 0; index < hits.length; index++) hits[index] = (hits[index] ?? 0) & (other[index] ?? 0);
  }
  return hits;
}

/** Events with the term, with a word that begins with it, or with one that is spelled nearly so. */
function termHits({ size, postings }: Search, term: string): Mask {
  const hits = new Uint8Array(size);
  const add = (events: readonly number[]) => {
    for (const index of events) hits[index] = 1;
  };
  const isHan = HAN.test(term);
  if (isHan && Array.from(term).length > 1) add(postings.get(term) ?? []);
  else for (const events of postings.atPrefix(term).values()) add(events);
  if (!isHan && term.length >= FUZZY_LENGTH) {
    const near = postings.fuzzyGet(term, Math.round(term.length * FUZZY_SHARE));
    for (const [events] of near.values()) add(events);
  }
  return hits;
}

function textsOf(event: CooperationEvent, { groups, topics }: Dataset): readonly string[] {
  const texts: readonly (LocalText | null | undefined)[] = [
    event.title,
    event.summary,
    event.typeName,
    event.place?.name,
    ...event.people.flatMap(({ name, role }) => [name, role]),
    ...event.organizations.map(({ name }) => name),
    ...event.outcomes.map(({ title }) => title),
    ...event.topics.map((topic) => topics[topic]),
    ...event.groups.map((group) => groups[group]?.name),
    ...event.countries.map((code) => countryByCode(code)?.name),
  ];
  const codes = [...event.groups, ...event.topics, ...event.outcomes.map(({ kind }) => kind)];
  const spoken = texts.flatMap((text) => (text ? TEXT_LANGUAGES.flatMap((language) => text[language] ?? []) : []));
  return [...spoken, ...codes];
}

function pairs(characters: readonly string[]): string[] {
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}

/** Case and accents do not matter: Vējonis is found as vejonis. */
export function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

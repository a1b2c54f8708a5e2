import MiniSearch from 'minisearch';
import { countryByCode } from './country.ts';
import type { Dataset } from './dataset.ts';
import type { CooperationEvent } from './event.ts';
import { LANGUAGES, type LocalText } from './language.ts';
import type { Mask } from './matching.ts';

export type Search = { readonly size: number; readonly index: MiniSearch<Indexed> };

type Indexed = { readonly id: number; readonly title: string; readonly text: string };

const HAN = /\p{Script=Han}/u;
const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * Words as they are, and Chinese, which has no spaces, as every two neighbouring characters and the last:
 * 联合研究 → 联合 合研 研究 究. So one character, too, begins a term wherever it stands.
 */
export function searchTerms(text: string): string[] {
  const runs = text.normalize('NFKC').match(WORDS) ?? [];
  return runs.flatMap((run) => (HAN.test(run) ? pairs(Array.from(run)) : [folded(run)]));
}

/** The index over titles, summaries, places, countries, people, organisations, outcomes and topics, in all languages. */
export function buildSearch(dataset: Dataset): Search {
  const index = new MiniSearch<Indexed>({
    fields: ['title', 'text'],
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      boost: { title: 3 },
      prefix: (term) => !HAN.test(term) || Array.from(term).length === 1,
      fuzzy: (term) => (HAN.test(term) || term.length < 5 ? false : 0.2),
    },
  });
  index.addAll(dataset.events.map((event, id) => ({ id, title: spoken(event.title), text: textOf(event, dataset) })));
  return { size: dataset.events.length, index };
}

/** Events that have all the words: English with small misspellings, Chinese as written. */
export function searchHits({ size, index }: Search, query: string): Mask {
  const hits = new Uint8Array(size);
  for (const { id } of index.search(query)) hits[id as number] = 1;
  return hits;
}

function textOf(event: CooperationEvent, { groups, topics }: Dataset): string {
  const people = event.people.flatMap(({ name, role }) => [name, role]);
  const texts: readonly (LocalText | null | undefined)[] = [
    event.summary,
    event.typeName,
    event.place?.name,
    ...people,
    ...event.organizations.map(({ name }) => name),
    ...event.outcomes.map(({ title }) => title),
    ...event.topics.map((topic) => topics[topic]),
    ...event.groups.map((group) => groups[group]?.name),
    ...event.countries.map((code) => countryByCode(code)?.name),
  ];
  const codes = [...event.groups, ...event.topics, ...event.outcomes.map(({ kind }) => kind)];
  return [...texts.map((text) => (text ? spoken(text) : '')), ...codes].join(' ');
}

function spoken(text: LocalText): string {
  return LANGUAGES.map((language) => text[language] ?? '').join(' ');
}

function pairs(characters: readonly string[]): string[] {
  return characters.map((character, at) => character + (characters[at + 1] ?? ''));
}

/** Case and accents do not matter: Vējonis is found as vejonis. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

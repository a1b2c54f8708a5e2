import { namesOf } from '#domain/countries/namesByLanguage.ts';
import type { AnyDataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import type { LocalText } from '#domain/language.ts';

/** What a text says of its event. */
export type SearchedField =
  | 'title'
  | 'place'
  | 'country'
  | 'person'
  | 'organization'
  | 'outcome'
  | 'group'
  | 'topic'
  | 'type'
  | 'summary';

export type SearchedText = { readonly field: SearchedField; readonly text: LocalText };

/** How much a word says about the event that has it there. */
export const FIELD_WEIGHTS: Readonly<Record<SearchedField, 1 | 2 | 3>> = {
  title: 3,
  place: 2,
  country: 2,
  person: 2,
  organization: 2,
  outcome: 2,
  group: 2,
  topic: 2,
  type: 2,
  summary: 1,
};

/** Everything that a search looks into: what says most first, words before codes. */
export function searchedTexts(
  event: CooperationEvent,
  { groups, topics }: Pick<AnyDataset, 'groups' | 'topics'>,
): readonly SearchedText[] {
  const { title, place, typeName, people, organizations, outcomes, summary } = event;
  const texts: readonly (readonly [SearchedField, LocalText | null | undefined])[] = [
    ['title', title],
    ['place', place?.name],
    ...event.countries.map((code) => ['country', namesOf(code)] as const),
    ...people.map(({ name }) => ['person', name] as const),
    ...organizations.map(({ name }) => ['organization', name] as const),
    ...outcomes.map(({ title }) => ['outcome', title] as const),
    ...event.groups.map((code) => ['group', groups[code]?.name] as const),
    ...event.topics.map((code) => ['topic', topics[code]] as const),
    ['type', typeName],
    ...people.map(({ role }) => ['person', role] as const),
    ['summary', summary],
    ...event.groups.map((code) => ['group', asWritten(code)] as const),
    ...event.topics.map((code) => ['topic', asWritten(code)] as const),
    ...outcomes.map(({ kind }) => ['outcome', asWritten(kind)] as const),
  ];
  return texts.flatMap(([field, text]) => (text ? { field, text } : []));
}

/** Codes are in Latin letters: BRICS, mou. */
function asWritten(code: string): LocalText {
  return { zh: null, en: code };
}

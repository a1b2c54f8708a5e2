/** What the published dataset owes its readers beyond what the app needs to read it. */
import type { FoundEvent } from '#data/checks.ts';
import { type Note, type NoteCode, pathTo } from '#data/notes.ts';
import type { Dataset } from '#domain/dataset.ts';
import { type LocalText, TEXT_LANGUAGES } from '#domain/language.ts';

/** Where a text must stand in both languages: its path below the whole, and the text. */
type Field = readonly [path: string, text: LocalText | null];

const ENGLISH_WORDS = { least: 60, most: 120 };
const CHINESE_CHARACTERS = { least: 100, most: 200 };

/** Every text is there in both languages; of a person's name only the Chinese, since an English one may be unknown. */
export function languagesAreThere({ title, groups, topics }: Dataset, found: readonly FoundEvent[]): readonly Note[] {
  const shared: readonly Field[] = [
    ['title', title],
    ...Object.entries(groups).map(([code, { name }]): Field => [`groups.${code}.name`, name]),
    ...Object.entries(topics).map(([code, name]): Field => [`topics.${code}`, name]),
  ];
  return [...shared.flatMap((field) => missingWords(field, '', null)), ...found.flatMap(missingInEvent)];
}

/** What is published is finished. */
export function draftsAreFinished(found: readonly FoundEvent[]): readonly Note[] {
  const drafts = found.filter(({ event }) => event.status === 'draft');
  return drafts.map(({ event, path }) => note('draft-unfinished', event.id, pathTo(path, 'status')));
}

function missingInEvent({ event, path }: FoundEvent): readonly Note[] {
  const fields: readonly Field[] = [
    ['title', event.title],
    ['summary', event.summary ?? { zh: null, en: null }],
    ['typeName', event.typeName],
    ['note', event.note],
    ['place.name', event.place?.name ?? null],
    ['place.inferred', event.place?.inferred ?? null],
    ...event.people.map(({ role }, index): Field => [`people.${index}.role`, role]),
    ...event.organizations.map(({ name }, index): Field => [`organizations.${index}.name`, name]),
    ...event.outcomes.map(({ title }, index): Field => [`outcomes.${index}.title`, title]),
    ...event.sources.map(({ publisher }, index): Field => [`sources.${index}.publisher`, publisher]),
  ];
  const unnamed = event.people.flatMap(({ name }, index) =>
    name.zh === null ? [note('language-missing', event.id, pathTo(path, 'people', index, 'name', 'zh'))] : [],
  );
  return [...fields.flatMap((field) => missingWords(field, path, event.id)), ...unnamed];
}

function missingWords([field, text]: Field, at: string, id: string | null): readonly Note[] {
  if (text === null) return [];
  return TEXT_LANGUAGES.filter((language) => text[language] === null).map((language) =>
    note('language-missing', id, pathTo(at, field, language)),
  );
}

/** Summaries long enough to tell the event, short enough to be read. */
export function summariesFit(found: readonly FoundEvent[]): readonly Note[] {
  return found.flatMap(({ event, path }) => {
    const { zh, en } = event.summary ?? { zh: null, en: null };
    const words = en?.split(/\s+/).length ?? ENGLISH_WORDS.least;
    const characters = zh ? [...zh.replace(/\s/g, '')].length : CHINESE_CHARACTERS.least;
    return [
      ...(fits(words, ENGLISH_WORDS) ? [] : [note('summary-length', event.id, pathTo(path, 'summary', 'en'), words)]),
      ...(fits(characters, CHINESE_CHARACTERS)
        ? []
        : [note('summary-length', event.id, pathTo(path, 'summary', 'zh'), characters)]),
    ];
  });
}

function fits(length: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return length >= least && length <= most;
}

/** A reader is never shown a code for a topic. */
export function topicsAreNamed({ topics }: Dataset, found: readonly FoundEvent[]): readonly Note[] {
  return found.flatMap(({ event, path }) =>
    event.topics.flatMap((topic, index) =>
      topics[topic] ? [] : [note('topic-unnamed', event.id, pathTo(path, 'topics', index), topic)],
    ),
  );
}

function note(code: NoteCode, id: string | null, path: string, value: string | number = ''): Note {
  return { code, effect: 'kept', id, path, value: String(value), line: null };
}

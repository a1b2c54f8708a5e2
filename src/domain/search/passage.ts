import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { type Language, type SpokenText, TEXT_LANGUAGES, textIn } from '#domain/language.ts';
import { type Marking, marksIn } from './markedParts.ts';
import { type SearchedField, searchedTexts } from './searchedTexts.ts';

/** What an event says elsewhere than in its title: where that stands, and as much of it as fits on two lines. */
export type Passage = { readonly field: SearchedField; readonly text: SpokenText };

/** Characters of a long text before and after what was found. */
const BEFORE = 24;
const AFTER = 120;

/**
 * Where an event has those words of a search that its title, as shown, lacks; null where the title has all. Of several
 * places the one with the most of them, then one in the page's language, then the first of `searchedTexts`.
 */
export function findPassage(
  event: CooperationEvent,
  dataset: Pick<Dataset, 'groups' | 'topics'>,
  language: Language,
  marking: Marking,
): Passage | null {
  const title = textIn(event.title, language)?.words ?? '';
  const inTitle = wordsIn(title, marking);
  const words = marking.words.filter((word) => !inTitle.has(word));
  if (words.length === 0) return null;
  const wanted = { ...marking, words };
  const texts = ordered(language).flatMap((spoken) =>
    searchedTexts(event, dataset).flatMap(({ field, text }): readonly Passage[] => {
      const said = text[spoken];
      return said ? [{ field, text: { words: said, language: spoken } }] : [];
    }),
  );
  const counted = texts.map((passage) => ({ passage, count: wordsIn(passage.text.words, wanted).size }));
  const most = Math.max(...counted.map(({ count }) => count));
  const best = most > 0 ? counted.find(({ count }) => count === most)?.passage : undefined;
  return best ? { field: best.field, text: { ...best.text, words: shortened(best.text.words, wanted) } } : null;
}

/** The page's language first, if texts are written in it. */
function ordered(language: Language) {
  return [...TEXT_LANGUAGES].sort((one, other) => Number(other === language) - Number(one === language));
}

function wordsIn(text: string, marking: Marking): ReadonlySet<string> {
  return new Set(marksIn(text, marking).map(({ word }) => word));
}

/** Begins a little before the first mark, between two words where there are spaces. */
function shortened(text: string, marking: Marking): string {
  const at = marksIn(text, marking)[0]?.from ?? 0;
  const space = text.lastIndexOf(' ', at - BEFORE);
  const from = at <= 2 * BEFORE ? 0 : at - space < 2 * BEFORE ? space + 1 : at - BEFORE;
  const until = at + AFTER;
  return (from > 0 ? '…' : '') + text.slice(from, until) + (until < text.length ? '…' : '');
}

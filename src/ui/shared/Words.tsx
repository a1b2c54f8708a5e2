import type { SpokenText } from '#domain/language.ts';
import { memoLast } from '#state/memo.ts';

/** A list has one for all its titles. */
const segmenter = memoLast(() => new Intl.Segmenter('zh', { granularity: 'word' }));

/** Chinese has no spaces: it may break between words, where the style sheet forbids all other places. */
export function Words({ words, language }: SpokenText) {
  if (language !== 'zh') return words;
  const segments = [...segmenter().segment(words)];
  // A line begins with no punctuation, nor ends with an opening quotation mark.
  return segments.flatMap(({ segment, index, isWordLike }, at) =>
    isWordLike && segments[at - 1]?.isWordLike ? [<wbr key={index} />, segment] : segment,
  );
}

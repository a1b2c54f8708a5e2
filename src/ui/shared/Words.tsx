import { Fragment } from 'react';
import type { SpokenText } from '#domain/language.ts';

const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** Chinese has no spaces: a line of it may break between words, where the style sheet forbids all other places. */
export function Words({ words, language }: SpokenText) {
  if (language !== 'zh') return words;
  const segments = [...SEGMENTER.segment(words)];
  return segments.map(({ segment, index, isWordLike }, at) => (
    <Fragment key={index}>
      {/* A line begins with no punctuation, nor ends with an opening quotation mark. */}
      {isWordLike && segments[at - 1]?.isWordLike && <wbr />}
      {segment}
    </Fragment>
  ));
}

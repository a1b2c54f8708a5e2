import { Fragment } from 'react';
import { useLocale } from 'use-intl';
import type { SpokenText } from '#domain/language.ts';

/** The title of an event. Chinese has no spaces: it may break between words, where the style sheet forbids all other places. */
export function Heading({ text }: { readonly text: SpokenText | null }) {
  const locale = useLocale();
  if (!text) return null;
  return (
    <h2 tabIndex={-1}>
      <bdi {...(text.language !== locale && { lang: text.language })}>
        {wordsOf(text).map((word, at) => (
          <Fragment key={word.index}>
            {at > 0 && word.mayBreak && <wbr />}
            {word.segment}
          </Fragment>
        ))}
      </bdi>
    </h2>
  );
}

/** A line begins with no punctuation, nor ends with an opening quotation mark. */
function wordsOf({ words, language }: SpokenText) {
  if (language !== 'zh') return [{ segment: words, index: 0, mayBreak: false }];
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(words)];
  return segments.map(({ segment, index, isWordLike }, at) => ({
    segment,
    index,
    mayBreak: isWordLike && segments[at - 1]?.isWordLike,
  }));
}

import { useLocale } from 'use-intl';
import type { SpokenText } from '#domain/language.ts';
import { type Marking, markedParts } from '#domain/search/markedParts.ts';
import { Words } from '#ui/shared/Words.tsx';

type Props = { readonly text: SpokenText | null; readonly marking: Marking };

/** Words of the data, with what the search found in them marked. */
export function Marked({ text, marking }: Props) {
  const locale = useLocale();
  if (!text) return null;
  const parts = markedParts(text.words, marking).map((part, order) => ({ ...part, order }));
  return (
    <bdi {...(text.language !== locale && { lang: text.language })}>
      {parts.map(({ words, found, order }) =>
        found ? <mark key={order}>{words}</mark> : <Words key={order} {...text} words={words} />,
      )}
    </bdi>
  );
}

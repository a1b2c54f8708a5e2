import { useLocale } from 'use-intl';
import type { SpokenText } from '#domain/language.ts';
import { markedParts } from '#domain/markedParts.ts';
import { useMarking } from '#state/selectors.ts';

/** Words of the data, with what the search found in them marked. */
export function Marked({ text }: { readonly text: SpokenText | null }) {
  const locale = useLocale();
  const marking = useMarking();
  if (!text) return null;
  const parts = markedParts(text.words, marking).map((part, order) => ({ ...part, order }));
  return (
    <bdi {...(text.language !== locale && { lang: text.language })}>
      {parts.map(({ words, found, order }) => (found ? <mark key={order}>{words}</mark> : words))}
    </bdi>
  );
}

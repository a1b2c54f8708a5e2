import { useLocale } from 'use-intl';
import type { SpokenText } from '#domain/language.ts';
import { Words } from '#ui/shared/Words.tsx';

/** The title of an event. */
export function Heading({ text }: { readonly text: SpokenText | null }) {
  const locale = useLocale();
  if (!text) return null;
  return (
    <h2 tabIndex={-1}>
      <bdi {...(text.language !== locale && { lang: text.language })}>
        <Words {...text} />
      </bdi>
    </h2>
  );
}

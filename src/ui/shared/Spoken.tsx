import { useLocale } from 'use-intl';
import type { SpokenText } from '#domain/language.ts';

/** Words of the data, kept from turning the text around them, and marked where they are not in the page's language. */
export function Spoken({ text }: { readonly text: SpokenText | null }) {
  const locale = useLocale();
  if (!text) return null;
  return <bdi {...(text.language !== locale && { lang: text.language })}>{text.words}</bdi>;
}

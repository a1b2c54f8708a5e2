import { useLocale } from 'use-intl';
import type { SpokenText } from '#domain/language.ts';
import { Words } from './Words.tsx';

/** Of an event, in lines that break between words. */
export function Title({ text }: { readonly text: SpokenText | null }) {
  const locale = useLocale();
  if (!text) return null;
  return (
    <bdi {...(text.language !== locale && { lang: text.language })}>
      <Words {...text} />
    </bdi>
  );
}

import { useLocale } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { textIn } from '#domain/language.ts';
import type { Sought } from '#domain/search/markedParts.ts';
import { Marked } from './Marked.tsx';
import { markingFor } from './markingFor.ts';

type Props = { readonly event: CooperationEvent; readonly sought: Sought };

/** The title of an event, with what the search found in it. */
export function FoundTitle({ event, sought }: Props) {
  const language = useLocale();
  return <Marked text={textIn(event.title, language)} marking={markingFor(sought)} />;
}

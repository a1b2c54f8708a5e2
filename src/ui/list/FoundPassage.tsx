import { useLocale, useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import type { Sought } from '#domain/search/markedParts.ts';
import { findPassage } from '#domain/search/passage.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { Marked } from './Marked.tsx';
import { markingFor } from './markingFor.ts';

type Props = { readonly event: CooperationEvent; readonly sought: Sought };

/** Where an event says what the search found, if its title does not. */
export function FoundPassage({ event, sought }: Props) {
  const t = useTranslations('list');
  const language = useLocale();
  const atlas = useLoadedAtlas();
  const marking = markingFor(sought);
  const passage = findPassage(event, atlas?.dataset ?? NO_WORDS, language, marking);
  if (!passage) return null;
  const { field, text } = passage;
  return (
    <span className="event-passage">
      {field !== 'title' && field !== 'summary' && <i>{t(`foundIn.${field}`)}</i>}
      <Marked text={text} marking={marking} />
    </span>
  );
}

const NO_WORDS = { groups: {}, topics: {} };

import { useLocale, useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { findPassage } from '#domain/passage.ts';
import { useLoadedAtlas, useMarking } from '#state/selectors.ts';
import { Marked } from './Marked.tsx';

/** Where an event says what the search found, if its title does not. */
export function FoundPassage({ event }: { readonly event: CooperationEvent }) {
  const t = useTranslations('list');
  const language = useLocale();
  const atlas = useLoadedAtlas();
  const passage = findPassage(event, atlas?.dataset ?? NO_WORDS, language, useMarking());
  if (!passage) return null;
  const { field, text } = passage;
  return (
    <span className="event-passage">
      {field !== 'title' && field !== 'summary' && <i>{t(`foundIn.${field}`)}</i>}
      <Marked text={text} />
    </span>
  );
}

const NO_WORDS = { groups: {}, topics: {} };

import './eventRow.css';
import { lazy, memo, Suspense } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { textIn } from '#domain/language.ts';
import type { Sought } from '#domain/search/markedParts.ts';
import { hover } from '#state/actions.ts';
import { useAtlas } from '#state/store.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { RegionBoundary } from '#ui/shared/RegionBoundary.tsx';
import { Title } from '#ui/shared/Title.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';
import { EventFacts } from './EventFacts.tsx';

/** Until they come, and where they do not, a row that a search found is a row like others. */
const FoundPassage = lazy(() => import('./FoundPassage.tsx').then((module) => ({ default: module.FoundPassage })));
const FoundTitle = lazy(() => import('./FoundTitle.tsx').then((module) => ({ default: module.FoundTitle })));

type Props = {
  readonly event: CooperationEvent;
  readonly groups: Dataset['groups'];
  /** Without a heading above it, its date says the year. */
  readonly isAlone: boolean;
  readonly sought: Sought | null;
};

/** One event of the list: pointing at it marks the map, and the map marks it back. What all rows share, the list asks once. */
export const EventRow = memo(function EventRow({ event, groups, isAlone, sought }: Props) {
  const t = useTranslations('words.type');
  const language = useLocale();
  const open = useAtlas(({ view }) => view.eventId === event.id);
  const hovered = useAtlas((state) => state.hovered?.kind === 'event' && state.hovered.id === event.id);
  const title = <Title text={textIn(event.title, language)} />;
  const point = () => hover({ kind: 'event', id: event.id });
  const leave = () => hover(null);
  return (
    <EventLink
      id={event.id}
      className="event-row"
      data-event={event.id}
      data-hovered={hovered || undefined}
      aria-current={open || undefined}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <TypeMark type={event.type} />
      <span className="visually-hidden">{t(event.type)}</span>
      <span className="event-title">
        {sought ? (
          <RegionBoundary broken={() => title}>
            <Suspense fallback={title}>
              <FoundTitle event={event} sought={sought} />
            </Suspense>
          </RegionBoundary>
        ) : (
          title
        )}
      </span>
      <EventFacts event={event} known={groups} isAlone={isAlone} />
      {sought && (
        <RegionBoundary broken={() => null}>
          <Suspense>
            <FoundPassage event={event} sought={sought} />
          </Suspense>
        </RegionBoundary>
      )}
    </EventLink>
  );
});

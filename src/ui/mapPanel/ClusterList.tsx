import './clusterList.css';
import { useEffect, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { eventAt } from '#domain/dataset.ts';
import { textIn } from '#domain/language.ts';
import { formatSpan } from '#i18n/dates.ts';
import type { Atlas } from '#state/dataset.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';

/** As many as a reader scrolls through; the rest is for the list and its filters. */
const MOST = 200;

type Props = { readonly atlas: Atlas; readonly indexes: Uint32Array; readonly onClose: () => void };

/** The events of a cluster that no zoom can split. */
export function ClusterList({ atlas, indexes, onClose }: Props) {
  const t = useTranslations('map');
  const words = useTranslations('words');
  const language = useLocale();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <div
      className="cluster-list panel"
      role="dialog"
      aria-label={words('events', { count: indexes.length })}
      tabIndex={-1}
      ref={list}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header>
        <h2>{words('events', { count: indexes.length })}</h2>
        <IconButton icon="close" label={t('closeCluster')} onClick={onClose} />
      </header>
      <ul>
        {Array.from(indexes.subarray(0, MOST), (index) => {
          const event = eventAt(atlas.dataset, index);
          if (!event) return null;
          return (
            <li key={event.id}>
              <EventLink id={event.id}>
                <TypeMark type={event.type} />
                <Spoken text={textIn(event.title, language)} />
                {event.start && <small>{formatSpan(event.start, event.end, language)}</small>}
              </EventLink>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

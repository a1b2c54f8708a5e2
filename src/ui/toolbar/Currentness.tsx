import { useSyncExternalStore } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { textIn } from '#domain/language.ts';
import { formatDate, formatMoment } from '#i18n/dates.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { useNewEvents } from './useNewEvents.ts';

/** How far the data goes, and what came since the reader was here. */
export function Currentness() {
  const t = useTranslations('toolbar');
  const language = useLocale();
  const atlas = useLoadedAtlas();
  const updated = atlas?.dataset.updated ?? null;
  const isOnline = useSyncExternalStore(onConnection, () => navigator.onLine);
  const newEvents = useNewEvents();
  if (updated === null) return null;
  return (
    <div className="currentness">
      <p>{t('asOf', { date: formatDate(updated, language) })}</p>
      {!isOnline && atlas?.sent && <p>{t('fetched', { date: formatMoment(atlas.sent, language) })}</p>}
      {newEvents.length > 0 && (
        <details>
          <summary>{t('isNew', { count: newEvents.length })}</summary>
          <ul>
            {newEvents.map(({ id, title }) => (
              <li key={id}>
                <EventLink id={id}>
                  <Spoken text={textIn(title, language)} />
                </EventLink>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function onConnection(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}

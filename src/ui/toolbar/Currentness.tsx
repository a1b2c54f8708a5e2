import { useLocale, useTranslations } from 'use-intl';
import { textIn } from '#domain/language.ts';
import { formatDate } from '#i18n/dates.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { useNewEvents } from './useNewEvents.ts';

/** How far the data goes, and what came since the reader was here. */
export function Currentness() {
  const t = useTranslations('toolbar');
  const language = useLocale();
  const updated = useLoadedAtlas()?.dataset.updated ?? null;
  const newEvents = useNewEvents();
  if (updated === null) return null;
  return (
    <div className="currentness">
      <p>{t('asOf', { date: formatDate(updated, language) })}</p>
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

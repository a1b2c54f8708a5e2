import { useLocale, useTranslations } from 'use-intl';
import { textIn } from '#domain/language.ts';
import { formatSpan } from '#i18n/dates.ts';
import { closeEvent } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';
import { useClosestEvents } from './useClosestEvents.ts';

const OFFERED = 3;

/** An id that no event has gets a page all the same: what was asked, what comes closest, and a way on. */
export function UnknownEvent({ atlas, id }: { readonly atlas: Atlas; readonly id: string }) {
  const t = useTranslations('app.unknownEvent');
  const language = useLocale();
  const closest = useClosestEvents(atlas.dataset.events, id, OFFERED);
  return (
    <section className="missing" aria-label={t('region')}>
      <h2>{t('title')}</h2>
      <p>
        {t('asked')} <code>{id}</code>
      </p>
      <p>{t('why')}</p>
      {closest.length > 0 && <h3>{t('closest')}</h3>}
      <ul>
        {closest.map((event) => (
          <li key={event.id}>
            <EventLink id={event.id} data-event={event.id} className="missing-event">
              <TypeMark type={event.type} />
              <span>
                <Spoken text={textIn(event.title, language)} />
                {event.start !== null && <small>{formatSpan(event.start, event.end, language)}</small>}
              </span>
            </EventLink>
          </li>
        ))}
      </ul>
      <button type="button" className="plain-button" onClick={closeEvent}>
        {t('back')}
      </button>
    </section>
  );
}

import { useLocale } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { textIn } from '#domain/language.ts';
import { formatSpan } from '#i18n/dates.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';

/** Another event in one line. */
export function EventLine({ event }: { readonly event: CooperationEvent }) {
  const language = useLocale();
  const first = event.start ?? event.end;
  return (
    <EventLink id={event.id} className="event-line">
      <TypeMark type={event.type} size="small" />
      <span>
        <Spoken text={textIn(event.title, language)} />
        {first !== null && <small>{formatSpan(first, event.end, language)}</small>}
      </span>
    </EventLink>
  );
}

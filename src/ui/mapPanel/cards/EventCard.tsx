import { useLocale, useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { textIn } from '#domain/language.ts';
import { formatSpan } from '#i18n/dates.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';

/** The event that the pointer rests on, in a few words. It repeats what list and detail say, so it is silent to screen readers. */
export function EventCard({ event }: { readonly event: CooperationEvent }) {
  const language = useLocale();
  const t = useTranslations('words');
  const { place, start } = event;
  const mark = place?.inferred ? 'inferred' : place?.precision;
  return (
    <div className="map-card panel" aria-hidden="true">
      <TypeMark type={event.type} />
      <div>
        <strong>
          <Spoken text={textIn(event.title, language)} />
        </strong>
        <span>
          {start && formatSpan(start, event.end, language)}
          {start && place && ' · '}
          {place && <Spoken text={textIn(place.name, language)} />}
          {mark && mark !== 'venue' && ` · ${t(`precision.${mark}`)}`}
        </span>
      </div>
    </div>
  );
}

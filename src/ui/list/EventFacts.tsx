import { useLocale, useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { textIn } from '#domain/language.ts';
import { formatShortSpan } from '#i18n/dates.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';

/** When, where and with which group, on one line. */
export function EventFacts({ event }: { readonly event: CooperationEvent }) {
  const t = useTranslations();
  const language = useLocale();
  const { start, end, place, groups, status } = event;
  const first = start ?? end;
  return (
    <span className="event-facts">
      {(status === 'withdrawn' || status === 'draft') && <span className="event-withdrawn">{t(`list.${status}`)}</span>}
      {first !== null && <span>{formatShortSpan(first, end, language)}</span>}
      {place ? (
        <span>
          <Spoken text={textIn(place.name, language)} />
          {place.inferred && <i className="event-mark">{t('list.inferred')}</i>}
        </span>
      ) : (
        <i>{t('words.unmapped')}</i>
      )}
      {groups.map((group) => (
        <bdi key={group}>{group}</bdi>
      ))}
    </span>
  );
}

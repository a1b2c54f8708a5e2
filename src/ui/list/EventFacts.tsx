import { useLocale, useTranslations } from 'use-intl';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { textIn } from '#domain/language.ts';
import { formatShortSpan, formatSpan } from '#i18n/dates.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';

type Props = {
  readonly event: CooperationEvent;
  /** Those of the dataset; a group that is not among them is called by its code. */
  readonly known: Dataset['groups'];
  /** Without a heading above it, a date says its year. */
  readonly isAlone: boolean;
};

/** When, where and with which group, on one line. */
export function EventFacts({ event, known, isAlone }: Props) {
  const t = useTranslations();
  const language = useLocale();
  const { start, end, place, groups, status } = event;
  const first = start ?? end;
  const formatDates = isAlone ? formatSpan : formatShortSpan;
  return (
    <span className="event-facts">
      {(status === 'withdrawn' || status === 'draft') && <span className="event-withdrawn">{t(`list.${status}`)}</span>}
      {first !== null && <span>{formatDates(first, end, language)}</span>}
      {place ? (
        <span>
          <Spoken text={textIn(place.name, language)} />
          {place.inferred && ' '}
          {place.inferred && <i className="event-mark">{t('list.inferred')}</i>}
        </span>
      ) : (
        <i>{t('words.unmapped')}</i>
      )}
      {groups.map((code) => {
        const group = known[code];
        const name = group && textIn(group.short ?? group.name, language);
        return <Spoken key={code} text={name ?? { words: code, language }} />;
      })}
    </span>
  );
}

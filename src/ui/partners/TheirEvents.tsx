import { useLocale, useTranslations } from 'use-intl';
import { eventAt } from '#domain/dataset.ts';
import { textIn } from '#domain/language.ts';
import { formatSpan } from '#i18n/dates.ts';
import type { Atlas } from '#state/dataset.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { TypeMark } from '#ui/shared/TypeMark.tsx';

/** Enough to know a partner by; the list has all. */
const SHOWN = 12;

type Props = { readonly atlas: Atlas; readonly indexes: Uint32Array };

/** The events themselves, the first of them. */
export function TheirEvents({ atlas, indexes }: Props) {
  const t = useTranslations('partners');
  const language = useLocale();
  const events = Array.from(indexes.subarray(0, SHOWN)).flatMap((index) => eventAt(atlas.dataset, index) ?? []);
  return (
    <section className="profile-facet">
      <h3>{t('their')}</h3>
      <ul className="profile-lines">
        {events.map(({ id, type, title, start, end }) => (
          <li key={id}>
            <TypeMark type={type} size="small" />{' '}
            <EventLink id={id}>
              <Spoken text={textIn(title, language)} />
            </EventLink>
            {start && <small>{formatSpan(start, end, language)}</small>}
          </li>
        ))}
        {indexes.length > SHOWN && <li>{t('more', { count: indexes.length - SHOWN })}</li>}
      </ul>
    </section>
  );
}

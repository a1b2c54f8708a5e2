import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { countryName } from '#domain/countries/countryName.ts';
import { peopleMet } from '#domain/countries/met.ts';
import { eventAt } from '#domain/dataset.ts';
import { textIn } from '#domain/language.ts';
import { formatDate } from '#i18n/dates.ts';
import type { Atlas } from '#state/dataset.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { useCountryNames } from '#ui/shared/useCountryNames.ts';

const SHOWN = 8;

type Props = { readonly atlas: Atlas; readonly indexes: Uint32Array };

/** Who was met most often, and when: the dates are the events. */
export function PeopleMet({ atlas, indexes }: Props) {
  const t = useTranslations('partners');
  const language = useLocale();
  const countryNames = useCountryNames();
  const { events } = atlas.dataset;
  const people = useMemo(() => peopleMet(events, indexes), [events, indexes]);
  if (people.length === 0) return null;
  return (
    <section className="profile-facet">
      <h3>{t('people')}</h3>
      <ul className="profile-lines">
        {people.slice(0, SHOWN).map(({ person, indexes: met }) => (
          <li key={met.join() + JSON.stringify(person.name)}>
            <strong>
              <Spoken text={textIn(person.name, language)} />
            </strong>
            <small>
              {person.country && countryName(person.country, countryNames)}
              {met.slice(0, SHOWN).map((index) => {
                const event = eventAt(atlas.dataset, index);
                const date = event?.start ?? event?.end;
                return (
                  date && (
                    <EventLink key={index} id={event?.id ?? ''}>
                      {formatDate(date, language)}
                    </EventLink>
                  )
                );
              })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useLocale, useTranslations } from 'use-intl';
import { eventAt } from '#domain/dataset.ts';
import { textIn } from '#domain/language.ts';
import type { Atlas } from '#state/dataset.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { useFacetText } from '#ui/shared/useFacetText.ts';

const SHOWN = 12;

type Props = { readonly atlas: Atlas; readonly indexes: Uint32Array };

/** What came of the events: agreements signed, centres opened, each with its kind. */
export function Reached({ atlas, indexes }: Props) {
  const t = useTranslations('partners');
  const language = useLocale();
  const facetText = useFacetText(atlas.dataset);
  const reached = Array.from(indexes).flatMap((index) => {
    const event = eventAt(atlas.dataset, index);
    return (event?.outcomes ?? []).map((outcome, at) => ({ key: `${index} ${at}`, id: event?.id ?? '', outcome }));
  });
  if (reached.length === 0) return null;
  return (
    <section className="profile-facet">
      <h3>{t('reached')}</h3>
      <ul className="profile-lines">
        {reached.slice(0, SHOWN).map(({ key, id, outcome }) => (
          <li key={key}>
            <EventLink id={id}>
              <Spoken text={textIn(outcome.title, language)} />
            </EventLink>
            <small>
              <Spoken text={facetText('outcomes', outcome.kind)} />
            </small>
          </li>
        ))}
        {reached.length > SHOWN && <li>{t('more', { count: reached.length - SHOWN })}</li>}
      </ul>
    </section>
  );
}

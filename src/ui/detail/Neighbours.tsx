import { useLocale, useTranslations } from 'use-intl';
import { eventAt } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { textIn } from '#domain/language.ts';
import type { Atlas } from '#state/dataset.ts';
import { useListing } from '#state/selectors.ts';
import { EventLink } from '#ui/shared/EventLink.tsx';
import { Icon } from '#ui/shared/Icon.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';

/** The events before and after this one in the list. */
export function Neighbours({ atlas, event }: { readonly atlas: Atlas; readonly event: CooperationEvent }) {
  const t = useTranslations('detail');
  const language = useLocale();
  const { indexes } = useListing();
  const at = indexes.indexOf(atlas.columns.indexOf.get(event.id) ?? -1);
  if (at < 0 || indexes.length < 2) return null;
  const before = eventAt(atlas.dataset, indexes[at - 1]);
  const after = eventAt(atlas.dataset, indexes[at + 1]);
  return (
    <nav className="neighbours" aria-label={t('neighbours')}>
      {before && (
        <EventLink id={before.id} rel="prev">
          <Icon name="previous" />
          <span className="visually-hidden">{t('previous')}</span> <Spoken text={textIn(before.title, language)} />
        </EventLink>
      )}
      {after && (
        <EventLink id={after.id} rel="next">
          <span className="visually-hidden">{t('next')}</span> <Spoken text={textIn(after.title, language)} />
          <Icon name="next" />
        </EventLink>
      )}
    </nav>
  );
}

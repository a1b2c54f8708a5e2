import './choosing.css';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { NO_FILTER } from '#domain/filter.ts';
import { goTo } from '#state/actions.ts';
import { shareAddressOf } from '#state/address/syncUrl.ts';
import { useAtlas } from '#state/store.ts';
import { homeView, type View } from '#state/view.ts';
import { Chip } from '#ui/shared/Chip.tsx';
import { stopChoosing } from '#ui/shared/choosing.ts';
import { copyText } from '#ui/shared/copyText.ts';

/** What can be done with the events that are ticked in the list. */
export function ChosenBar({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslations('share.choosing');
  const view = useAtlas((state) => state.view);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => bar.current?.focus(), []);
  const none = ids.length === 0;
  const showOnly = () => {
    goTo(chosenView(view, ids));
    stopChoosing();
  };
  return (
    <div ref={bar} className="chosen-bar" role="group" aria-label={t('region')} tabIndex={-1}>
      <p role="status">{t('count', { count: ids.length })}</p>
      <Chip disabled={none} onClick={() => copyText(shareAddressOf(chosenView(view, ids)))}>
        {t('copy')}
      </Chip>
      <Chip disabled={none} onClick={showOnly}>
        {t('show')}
      </Chip>
      <Chip onClick={stopChoosing}>{t('done')}</Chip>
    </div>
  );
}

/** The chosen events and nothing else that is asked; one alone is opened. */
function chosenView({ language, dataUrl, worldview }: View, ids: readonly string[]): View {
  const view = { ...homeView(language), dataUrl, worldview };
  const [id, ...others] = ids;
  if (id !== undefined && others.length === 0) return { ...view, eventId: id };
  return { ...view, filter: { ...NO_FILTER, events: ids } };
}

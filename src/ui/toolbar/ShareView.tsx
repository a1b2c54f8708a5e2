import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useAtlas } from '#state/store.ts';
import { ShareLink } from '#ui/shared/share/ShareLink.tsx';

/** A link to all that is looked at now: filters, map and open event. */
export function ShareView() {
  const t = useTranslations();
  const id = useId();
  const [open, setOpen] = useState(false);
  const view = useAtlas((state) => state.view);
  return (
    <>
      <button type="button" popoverTarget={id}>
        {t('share.view')}
      </button>
      <div id={id} popover="auto" className="share-menu" onToggle={({ newState }) => setOpen(newState === 'open')}>
        {open && <ShareLink view={view} label={t('share.view')} title={t('app.name')} />}
      </div>
    </>
  );
}

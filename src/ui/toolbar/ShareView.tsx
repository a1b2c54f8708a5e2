import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useFollowed } from '#state/following.ts';
import { SharePopover } from '#ui/shared/share/SharePopover.tsx';

/** A link to all that is looked at now: filters, map and open event. */
export function ShareView() {
  const t = useTranslations();
  const id = useId();
  const view = useFollowed((view) => view);
  return (
    <>
      <button type="button" popoverTarget={id}>
        {t('share.view')}
      </button>
      <SharePopover id={id} view={view} label={t('share.view')} title={t('app.name')} />
    </>
  );
}

import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { wordsIn } from '#domain/language.ts';
import { shareAddressOf } from '#state/address/syncUrl.ts';
import { useFollowed } from '#state/following.ts';
import { copyText } from '#ui/shared/copyText.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { SharePopover } from '#ui/shared/share/SharePopover.tsx';
import { eventView } from './eventView.ts';

/** Copies the event's link at once; behind *Share* are all the other ways to pass it on. */
export function ShareMenu({ event }: { readonly event: CooperationEvent }) {
  const t = useTranslations();
  const id = useId();
  const view = eventView(
    useFollowed((view) => view),
    event.id,
  );
  return (
    <>
      <IconButton icon="link" label={t('detail.copyLink')} onClick={() => copyText(shareAddressOf(view))} />
      <IconButton icon="share" label={t('detail.share')} popoverTarget={id} />
      <SharePopover id={id} view={view} label={t('share.event')} title={wordsIn(event.title, view.language)} />
    </>
  );
}

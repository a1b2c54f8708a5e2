import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { wordsIn } from '#domain/language.ts';
import { useAtlas } from '#state/store.ts';
import { shareAddressOf } from '#state/syncUrl.ts';
import { copyText } from '#ui/shared/copyText.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { ShareLink } from '#ui/shared/share/ShareLink.tsx';
import { eventView } from './eventView.ts';

/** Copies the event's link at once; behind *Share* are all the other ways to pass it on. */
export function ShareMenu({ event }: { readonly event: CooperationEvent }) {
  const t = useTranslations();
  const id = useId();
  const [open, setOpen] = useState(false);
  const view = eventView(
    useAtlas((state) => state.view),
    event.id,
  );
  const title = wordsIn(event.title, view.language);
  return (
    <>
      <IconButton icon="link" label={t('detail.copyLink')} onClick={() => copyText(shareAddressOf(view))} />
      <IconButton icon="share" label={t('detail.share')} popoverTarget={id} />
      <div id={id} popover="auto" className="share-menu" onToggle={({ newState }) => setOpen(newState === 'open')}>
        {open && <ShareLink view={view} label={t('share.event')} title={title} />}
      </div>
    </>
  );
}

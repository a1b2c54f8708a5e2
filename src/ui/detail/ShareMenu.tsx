import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { CooperationEvent } from '#domain/event.ts';
import { wordsIn } from '#domain/language.ts';
import { useAtlas } from '#state/store.ts';
import { shareAddressOf } from '#state/syncUrl.ts';
import { Chip } from '#ui/shared/Chip.tsx';
import { copyText } from '#ui/shared/copyText.ts';
import { IconButton } from '#ui/shared/IconButton.tsx';
import { eventView } from './eventView.ts';

/** Copies the event's link at once; behind *Share* the link to select, the system's own sheet and the code to embed it. */
export function ShareMenu({ event }: { readonly event: CooperationEvent }) {
  const t = useTranslations('detail');
  const id = useId();
  const view = eventView(
    useAtlas((state) => state.view),
    event.id,
  );
  const address = shareAddressOf(view);
  const title = wordsIn(event.title, view.language);
  const code = `<iframe src="${shareAddressOf({ ...view, embed: true })}" width="800" height="600" loading="lazy"></iframe>`;
  return (
    <>
      <IconButton icon="link" label={t('copyLink')} onClick={() => copyText(address)} />
      <IconButton icon="share" label={t('share')} popoverTarget={id} />
      <div id={id} popover="auto" className="share-menu">
        <label>
          {t('shareLink')}
          <input readOnly value={address} onFocus={({ target }) => target.select()} />
        </label>
        {'share' in navigator && (
          <Chip onClick={() => navigator.share({ title, url: address }).catch(() => undefined)}>
            {t('shareSystem')}
          </Chip>
        )}
        <label>
          {t('embedCode')}
          <textarea readOnly rows={3} value={code} onFocus={({ target }) => target.select()} />
        </label>
        <Chip onClick={() => copyText(code)}>{t('copyCode')}</Chip>
      </div>
    </>
  );
}

import { useTranslations } from 'use-intl';
import { shareAddressOf } from '#state/address/syncUrl.ts';
import { useAtlas } from '#state/store.ts';
import type { View } from '#state/view.ts';
import { Chip } from '#ui/shared/Chip.tsx';
import { startChoosing } from '#ui/shared/choosing.ts';
import { CopyField } from './CopyField.tsx';
import { EmbedCode } from './EmbedCode.tsx';
import { QrCode } from './QrCode.tsx';

type Props = {
  readonly view: View;
  readonly label: string;
  /** What the system's own sheet says of the link. */
  readonly title: string;
};

/** Every way to pass on the link of a view: to copy, to another app, to a camera, into a page. */
export function ShareLink({ view, label, title }: Props) {
  const t = useTranslations('share');
  const address = shareAddressOf(view);
  const embedded = useAtlas((state) => state.view.embed);
  const { eventId, filter } = view;
  return (
    <div className="share-link">
      <CopyField label={label} text={address} />
      {'share' in navigator && (
        <Chip onClick={() => navigator.share({ title, url: address }).catch(() => undefined)}>{t('system')}</Chip>
      )}
      {!embedded && (
        <Chip onClick={() => startChoosing(eventId === null ? filter.events : [eventId])}>{t('choosing.start')}</Chip>
      )}
      <details>
        <summary>{t('qr.title')}</summary>
        <QrCode address={address} />
      </details>
      <EmbedCode view={view} title={title} />
    </div>
  );
}

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { shareAddressOf } from '#state/address/syncUrl.ts';
import type { View } from '#state/view.ts';
import { Chip } from '#ui/shared/Chip.tsx';
import { CopyField } from './CopyField.tsx';
import { EMBED_SIZES, type EmbedSizeName, embedMarkup } from './embedMarkup.ts';

const NAMES = Object.keys(EMBED_SIZES) as readonly EmbedSizeName[];

/** The code of an embedded view, and the embedded view itself, which is loaded only when it is asked for. */
export function EmbedCode({ view, title }: { readonly view: View; readonly title: string }) {
  const t = useTranslations('share.embed');
  const [open, setOpen] = useState(false);
  const [name, setName] = useState<EmbedSizeName>('medium');
  const size = EMBED_SIZES[name];
  const address = shareAddressOf({ ...view, embed: true });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('title')}</summary>
      <fieldset className="embed-sizes">
        <legend>{t('size')}</legend>
        {NAMES.map((one) => (
          <Chip key={one} aria-pressed={one === name} onClick={() => setName(one)}>
            {t(one)} {EMBED_SIZES[one].width} × {EMBED_SIZES[one].height}
          </Chip>
        ))}
      </fieldset>
      <CopyField label={t('code')} text={embedMarkup(address, title, size)} />
      {open && (
        <div className="embed-preview" data-size={name}>
          <iframe key={name} src={address} title={t('preview')} {...size} />
        </div>
      )}
    </details>
  );
}

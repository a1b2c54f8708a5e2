import { useFollowed } from '#state/following.ts';
import '#ui/shared/share/share.css';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { CITATION_FORMATS, formatCitation } from '#data/toCitation.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { formatSpan } from '#i18n/dates.ts';
import { shareAddressOf } from '#state/address/syncUrl.ts';
import { Chip } from '#ui/shared/Chip.tsx';
import { copyText } from '#ui/shared/copyText.ts';
import { eventView } from './eventView.ts';

/** How to cite the event, as a sentence and for reference managers. */
export function CiteMenu({ event }: { readonly event: CooperationEvent }) {
  const t = useTranslations('detail');
  const atlas = useTranslations('app')('name');
  const id = useId();
  const view = eventView(
    useFollowed((view) => view),
    event.id,
  );
  const { language } = view;
  const dateWords = event.start && formatSpan(event.start, event.end, language);
  const citation = { event, language, atlas, address: shareAddressOf(view), dateWords };
  return (
    <>
      <p>
        <Chip popoverTarget={id}>{t('cite')}</Chip>
      </p>
      <div id={id} popover="auto" className="share-menu">
        {CITATION_FORMATS.map((format) => {
          const written = formatCitation(citation, format);
          const name = t(`citation.${format}`);
          return (
            <div key={format} className="citation">
              <label>
                {name}
                <textarea readOnly rows={3} value={written} onFocus={({ target }) => target.select()} />
              </label>
              <Chip onClick={() => copyText(written)}>{t('copyCitation', { format: name })}</Chip>
            </div>
          );
        })}
      </div>
    </>
  );
}

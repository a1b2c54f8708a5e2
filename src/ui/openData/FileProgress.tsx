import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { NoteReason } from '#ui/shared/NoteReason.tsx';
import { Sentence } from '#ui/shared/Sentence.tsx';
import { cancelReading, type Reading } from './reading.ts';

/** How far a file has been read; or why it was not opened, and that nothing was lost. */
export function FileProgress({ reading }: { readonly reading: Reading }) {
  const t = useTranslations();
  return (
    <>
      {reading.kind === 'reading' && <Running {...reading} />}
      <div role="status">
        {reading.kind === 'refused' && (
          <p>
            <Sentence say={(name) => t('data.refused', { name })}>
              <bdi>{reading.name}</bdi>
            </Sentence>{' '}
            {reading.why ? (
              <>
                <NoteReason note={reading.why} /> {t(`notes.code.${reading.why.code}.remedy`)}
              </>
            ) : (
              t('data.unreadable')
            )}
          </p>
        )}
      </div>
    </>
  );
}

function Running({ name, progress }: Extract<Reading, { readonly kind: 'reading' }>) {
  const t = useTranslations();
  const labelId = useId();
  const { of, done, total } = progress;
  const isGoing = done < total;
  const say = (gap: string) => {
    if (!isGoing) return t(of === 'bytes' ? 'openData.checking' : 'openData.keeping', { name: gap });
    if (of === 'events') return t('openData.packing', { name: gap, done, total });
    return t('openData.bytes', { name: gap, done: done / 1e6, total: total / 1e6 });
  };
  return (
    <div className="file-progress">
      <p id={labelId}>
        <Sentence say={say}>
          <bdi>{name}</bdi>
        </Sentence>
      </p>
      <progress aria-labelledby={labelId} {...(isGoing && { value: done, max: total })} />
      <button type="button" className="plain-button" onClick={cancelReading}>
        {t('data.cancel')}
      </button>
    </div>
  );
}

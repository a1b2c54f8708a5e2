import { useId } from 'react';
import { useTranslations } from 'use-intl';
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
            {t('data.refused', { name: reading.name })}{' '}
            {reading.why
              ? `${t(`notes.code.${reading.why.code}.reason`, { value: reading.why.value })} ${t(`notes.code.${reading.why.code}.remedy`)}`
              : t('data.unreadable')}
          </p>
        )}
      </div>
    </>
  );
}

function Running({ name, progress }: Extract<Reading, { readonly kind: 'reading' }>) {
  const t = useTranslations();
  const labelId = useId();
  const { done, total } = progress;
  return (
    <div className="file-progress">
      <p id={labelId}>
        {done < total
          ? t('openData.bytes', { name, done: done / 1e6, total: total / 1e6 })
          : t('openData.checking', { name })}
      </p>
      <progress aria-labelledby={labelId} value={done} max={total} />
      <button type="button" className="plain-button" onClick={cancelReading}>
        {t('data.cancel')}
      </button>
    </div>
  );
}

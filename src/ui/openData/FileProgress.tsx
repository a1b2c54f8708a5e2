import { useTranslations } from 'use-intl';
import { NoteReason } from '#ui/shared/NoteReason.tsx';
import { ReadingProgress } from '#ui/shared/ReadingProgress.tsx';
import { Sentence } from '#ui/shared/Sentence.tsx';
import { cancelReading, type Reading } from './reading.ts';

/** How far a file has been read; or why it was not opened, and that nothing was lost. */
export function FileProgress({ reading }: { readonly reading: Reading }) {
  const t = useTranslations();
  return (
    <>
      {reading.kind === 'reading' && <ReadingProgress {...reading} onCancel={cancelReading} />}
      <div role="status">
        {reading.kind === 'refused' && (
          <p>
            <Sentence say={(name) => t('openData.refused', { name })}>
              <bdi>{reading.name}</bdi>
            </Sentence>{' '}
            {reading.why ? (
              <>
                {reading.why.line !== null && <code>{t('dataNotes.line', { line: reading.why.line })}</code>}{' '}
                <NoteReason note={reading.why} /> {t(`notes.code.${reading.why.code}.remedy`)}
              </>
            ) : (
              t('openData.unreadable')
            )}
          </p>
        )}
      </div>
    </>
  );
}

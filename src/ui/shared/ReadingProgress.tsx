import './readingProgress.css';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Progress } from '#state/reading/readWorker.ts';
import { Sentence } from './Sentence.tsx';

type Props = { readonly name: string; readonly progress: Progress; readonly onCancel: () => void };

/** How far data of so much that it takes a while has been read, and a way to leave off. */
export function ReadingProgress({ name, progress, onCancel }: Props) {
  const t = useTranslations();
  const labelId = useId();
  const { of, done, total } = progress;
  const isGoing = total === null || done < total;
  const say = (gap: string) => {
    if (!isGoing) return t(of === 'bytes' ? 'openData.checking' : 'openData.keeping', { name: gap });
    if (total === null) return t('openData.coming', { name: gap, done: done / 1e6 });
    if (of === 'events') return t('openData.packing', { name: gap, done, total });
    return t('openData.bytes', { name: gap, done: done / 1e6, total: total / 1e6 });
  };
  return (
    <div className="reading-progress">
      <p id={labelId}>
        <Sentence say={say}>
          <bdi>{name}</bdi>
        </Sentence>
      </p>
      <progress aria-labelledby={labelId} {...(isGoing && total !== null && { value: done, max: total })} />
      <button type="button" className="plain-button" onClick={onCancel}>
        {t('openData.cancel')}
      </button>
    </div>
  );
}

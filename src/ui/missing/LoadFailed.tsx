import './missing.css';
import { useTranslations } from 'use-intl';
import { reloadDataset, useDataset } from '#state/dataset.ts';
import { closeFile } from '#state/file/closeFile.ts';
import { useAtlas } from '#state/store.ts';

/** Says why there are no events, what was kept, and what to do; nothing while there is no failure. */
export function LoadFailed() {
  const t = useTranslations('app.failure');
  const { data, error } = useDataset();
  const dataUrl = useAtlas(({ view }) => view.dataUrl);
  if (!error || data) return null;
  return (
    <div className="missing" role="alert">
      <h2>{t('title')}</h2>
      <p>{t(error.failure)}</p>
      <p>{t('kept')}</p>
      <p className="missing-ways">
        <button type="button" className="plain-button" onClick={reloadDataset}>
          {t('retry')}
        </button>
        {(dataUrl !== null || error.failure === 'forgotten') && (
          <button type="button" className="plain-button" onClick={closeFile}>
            {t('ownData')}
          </button>
        )}
      </p>
    </div>
  );
}

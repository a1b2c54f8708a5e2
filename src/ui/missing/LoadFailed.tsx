import './missing.css';
import { useLocale, useTranslations } from 'use-intl';
import { addressOf } from '#state/address/syncUrl.ts';
import { reloadDataset, useDataset } from '#state/dataset.ts';
import { closeFile } from '#state/file/closeFile.ts';
import { useDataName } from '#state/file/dataName.ts';
import { useAtlas } from '#state/store.ts';
import { homeView } from '#state/view.ts';
import { Kept, type Within } from './Kept.tsx';

/** Says why there are no events, and what to do, beside what was built of the atlas's own; nothing while there is no failure. */
export function LoadFailed({ within }: { readonly within: Within }) {
  const t = useTranslations('app');
  const language = useLocale();
  const { data, error, isFetched } = useDataset();
  const isOther = useDataName() !== null;
  const isList = useAtlas(({ view }) => view.eventId === null);
  if (data || !isFetched || isList !== (within === 'list')) return null;
  return (
    <div className="failed">
      <div className="missing" role="alert">
        <h2>{t('failure.title')}</h2>
        {/* Unsaid while it is asked again, and then said anew. */}
        {error && <p>{t(`failure.${error.failure}`)}</p>}
        {isList && !isOther && <p>{t('failure.kept')}</p>}
        <p className="missing-ways">
          <button type="button" className="plain-button" onClick={reloadDataset}>
            {t('failure.retry')}
          </button>
          {isOther && (
            <button type="button" className="plain-button" onClick={closeFile}>
              {t('failure.ownData')}
            </button>
          )}
          {!(isList || isOther) && <a href={addressOf(homeView(language))}>{t('unknownEvent.back')}</a>}
        </p>
      </div>
      {!isOther && <Kept within={within} />}
    </div>
  );
}

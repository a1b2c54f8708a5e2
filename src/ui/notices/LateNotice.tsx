import { useTranslations } from 'use-intl';
import { reloadDataset, useDataset } from '#state/dataset.ts';
import { useSettled } from '#ui/shared/useSettled.ts';

/** Most readers wait for as long without wondering. */
const LATE_MS = 8000;

/** While the events are long in coming: what the page was built with still stands, and may hide all else but this. */
export function LateNotice() {
  const t = useTranslations('app.notices');
  const { isPending } = useDataset();
  const late = useSettled(isPending, LATE_MS);
  if (!(isPending && late)) return null;
  return (
    <div className="notice">
      <p className="notice-text">
        {t('late')}{' '}
        <button type="button" className="undo" onClick={reloadDataset}>
          {t('retry')}
        </button>
      </p>
    </div>
  );
}

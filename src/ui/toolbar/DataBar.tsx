import { useTranslations } from 'use-intl';
import { closeFile } from '#state/file/closeFile.ts';
import { useDataName } from '#state/file/dataName.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { openDialog } from '#ui/shared/openDialog.ts';
import { ShareView } from './ShareView.tsx';

/** Whose data is shown, the way back from another's, what is wrong with it, and ways in and out. */
export function DataBar() {
  const t = useTranslations('data');
  const name = useDataName();
  const notes = useLoadedAtlas()?.notes.length ?? 0;
  return (
    <div className="header-data">
      {name !== null && (
        <p>
          <strong>
            <bdi>{name}</bdi>
          </strong>{' '}
          <button type="button" onClick={closeFile}>
            {t('back')}
          </button>
        </p>
      )}
      <button type="button" onClick={() => openDialog('open-data')}>
        {t('open')}
      </button>
      <button type="button" onClick={() => openDialog('download')}>
        {t('download')}
      </button>
      <ShareView />
      {notes > 0 && (
        <button type="button" onClick={() => openDialog('notes')}>
          {t('notes', { count: notes })}
        </button>
      )}
    </div>
  );
}

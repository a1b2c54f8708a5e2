import './download.css';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { shareAddressOf } from '#state/address/syncUrl.ts';
import type { Atlas } from '#state/dataset.ts';
import { useDetails } from '#state/reading/details.ts';
import { matching, useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { homeView } from '#state/view.ts';
import { isWrittenAway, writtenFile } from '#state/writing/writeAway.ts';
import { FORMATS, type Format, ID_PLACE } from '#state/writing/writeEvents.ts';
import { DetailsState } from '#ui/shared/DetailsState.tsx';
import { Dialog } from '#ui/shared/Dialog.tsx';
import { closeDialog } from '#ui/shared/openDialog.ts';
import { saveFile } from '#ui/shared/saveFile.ts';
import { PictureButton } from './PictureButton.tsx';

/** Without an ending. */
const FILE_NAME = 'cooperation-atlas';

/** What is shown, to take away. */
export function Download() {
  const t = useTranslations('download');
  const close = useTranslations('app')('close');
  const atlas = useLoadedAtlas();
  return (
    <Dialog title={t('title')} closeLabel={close} onClose={closeDialog}>
      {atlas && <Formats atlas={atlas} />}
    </Dialog>
  );
}

function Formats({ atlas }: { readonly atlas: Atlas }) {
  const t = useTranslations('download');
  const language = useLocale();
  const view = useAtlas((state) => state.view);
  const [failed, setFailed] = useState<'picture' | 'file' | null>(null);
  const [writing, setWriting] = useState(false);
  const shown = matching(atlas, view.filter);
  const details = useDetails(atlas, 'all');

  const save = async (format: Format): Promise<void> => {
    const eventAddress = shareAddressOf({ ...homeView(language), dataUrl: view.dataUrl, eventId: ID_PLACE });
    setFailed(null);
    setWriting(true);
    const file = await writtenFile(atlas, shown, { format, language, eventAddress });
    setWriting(false);
    if (file) saveFile(`${FILE_NAME}.${format}`, file);
    else setFailed('file');
  };
  return (
    <div className="download">
      <p>{t('what', { count: shown.length })}</p>
      <DetailsState details={details} />
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="plain-button"
              disabled={details !== 'there' || writing}
              onClick={() => save(format)}
            >
              {t(`formats.${format}.name`)}
            </button>
            <span>{t(`formats.${format}.what`)}</span>
          </li>
        ))}
        <li>
          <PictureButton atlas={atlas} onFail={() => setFailed('picture')} />
          <span>{t('formats.png.what')}</span>
        </li>
      </ul>
      <p role="status">
        {failed && t(`failed.${failed}`)}
        {writing && isWrittenAway(shown) && t('writing')}
      </p>
    </div>
  );
}

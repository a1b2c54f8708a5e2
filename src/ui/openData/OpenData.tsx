import './openData.css';
import { useTranslations } from 'use-intl';
import { Dialog } from '#ui/shared/Dialog.tsx';
import { closeDialog } from '#ui/shared/openDialog.ts';
import { cancelReading, type Reading, readFile, useReading } from './reading.ts';

/** A file of the reader's own: chosen here, or dropped anywhere on the page. */
export function OpenData() {
  const t = useTranslations('data');
  const close = useTranslations('app')('close');
  const reading = useReading((state) => state.reading);
  const onClose = () => {
    cancelReading();
    closeDialog();
  };
  return (
    <Dialog title={t('open')} closeLabel={close} onClose={onClose}>
      <div className="open-data">
        <p>{t('what')}</p>
        <label>
          {t('choose')}
          <input
            type="file"
            accept=".json,.geojson,.csv,.tsv,.txt"
            disabled={reading.kind === 'reading'}
            onChange={({ target }) => target.files?.[0] && readFile(target.files[0])}
          />
        </label>
        <div role="status">
          <Progress reading={reading} />
        </div>
        <p className="open-data-private">{t('private')}</p>
      </div>
    </Dialog>
  );
}

function Progress({ reading }: { readonly reading: Reading }) {
  const t = useTranslations();
  if (reading.kind === 'waiting') return null;
  if (reading.kind === 'reading') {
    return (
      <p>
        {t('data.reading', { name: reading.name, megabytes: reading.megabytes })}{' '}
        <button type="button" className="plain-button" onClick={cancelReading}>
          {t('data.cancel')}
        </button>
      </p>
    );
  }
  const { name, why } = reading;
  return (
    <p>
      {t('data.refused', { name })}{' '}
      {why
        ? `${t(`notes.code.${why.code}.reason`, { value: why.value })} ${t(`notes.code.${why.code}.remedy`)}`
        : t('data.unreadable')}
    </p>
  );
}

import './openData.css';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '#ui/shared/Dialog.tsx';
import { closeDialog } from '#ui/shared/openDialog.ts';
import { FileProgress } from './FileProgress.tsx';
import { NewsletterField } from './NewsletterField.tsx';
import { cancelReading, readFile, useReading } from './reading.ts';
import { useDropped } from './receiveDrops.ts';
import { TableForm } from './TableForm.tsx';

/** A file of the reader's own: chosen here, or dropped anywhere on the page. */
export function OpenData() {
  const title = useTranslations('data')('open');
  const close = useTranslations('app')('close');
  const reading = useReading((state) => state.reading);
  const dropped = useDropped((state) => state.file);
  useEffect(() => {
    if (!dropped) return;
    useDropped.setState({ file: null });
    void readFile(dropped);
  }, [dropped]);
  const onClose = () => {
    cancelReading();
    closeDialog();
  };
  return (
    <Dialog title={reading.kind === 'table' ? reading.file.name : title} closeLabel={close} onClose={onClose}>
      {reading.kind === 'table' ? <TableForm {...reading} key={settingsKey(reading.preview)} /> : <FileChoice />}
    </Dialog>
  );
}

/** A table that is decoded anew is another table, and all choices begin again. */
function settingsKey({ encoding, separator }: { readonly encoding: string; readonly separator: string | null }) {
  return `${encoding} ${separator}`;
}

function FileChoice() {
  const t = useTranslations('openData');
  const reading = useReading((state) => state.reading);
  return (
    <div className="open-data">
      <p>{t('what')}</p>
      <label className="open-data-file">
        {t('choose')}
        <input
          type="file"
          accept=".json,.geojson,.csv,.tsv,.txt"
          disabled={reading.kind === 'reading'}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // A browser says nothing of a file that is chosen again, mended or after a cancel.
            target.value = '';
            if (file) void readFile(file);
          }}
        />
      </label>
      <NewsletterField />
      <FileProgress reading={reading} />
      <p className="open-data-private">{t('private')}</p>
    </div>
  );
}

import './download.css';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { formatGeoJson } from '#data/geo/toGeoJson.ts';
import { formatJson } from '#data/json/toJson.ts';
import { formatCsv } from '#data/table/toCsv.ts';
import { formatICalendar } from '#data/toICalendar.ts';
import { type Dataset, eventAt } from '#domain/dataset.ts';
import { shareAddressOf } from '#state/address/syncUrl.ts';
import type { Atlas } from '#state/dataset.ts';
import { useDetails } from '#state/reading/details.ts';
import { matching, useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { homeView } from '#state/view.ts';
import { DetailsState } from '#ui/shared/DetailsState.tsx';
import { Dialog } from '#ui/shared/Dialog.tsx';
import { closeDialog } from '#ui/shared/openDialog.ts';
import { saveFile } from '#ui/shared/saveFile.ts';
import { PictureButton } from './PictureButton.tsx';

const FORMATS = ['json', 'geojson', 'csv', 'ics'] as const;
type Format = (typeof FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

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
  const [failed, setFailed] = useState(false);
  const shown = matching(atlas, view.filter);
  const details = useDetails(atlas, 'all');

  const save = (format: Format): void => {
    const events = Array.from(shown).flatMap((index) => eventAt(atlas.dataset, index) ?? []);
    const dataset: Dataset = { ...atlas.dataset, events };
    const addressOf = (eventId: string) => shareAddressOf({ ...homeView(language), dataUrl: view.dataUrl, eventId });
    const write: Readonly<Record<Format, () => string>> = {
      json: () => formatJson(dataset),
      geojson: () => formatGeoJson(dataset),
      csv: () => formatCsv(dataset),
      ics: () => formatICalendar(dataset, language, addressOf),
    };
    saveFile(`${FILE_NAME}.${format}`, new Blob([write[format]()], { type: MEDIA_TYPES[format] }));
  };
  return (
    <div className="download">
      <p>{t('what', { count: shown.length })}</p>
      <DetailsState details={details} />
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" className="plain-button" disabled={details !== 'there'} onClick={() => save(format)}>
              {t(`formats.${format}.name`)}
            </button>
            <span>{t(`formats.${format}.what`)}</span>
          </li>
        ))}
        <li>
          <PictureButton atlas={atlas} onFail={() => setFailed(true)} />
          <span>{t('formats.png.what')}</span>
        </li>
      </ul>
      <p role="status">{failed && t('pictureFailed')}</p>
    </div>
  );
}

import './about.css';
import { useLocale, useTranslations } from 'use-intl';
import { textIn } from '#domain/language.ts';
import { formatDate, formatMoment } from '#i18n/dates.ts';
import { atBase } from '#state/address/basePath.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { Dialog } from '#ui/shared/Dialog.tsx';
import { closeDialog, openDialog } from '#ui/shared/openDialog.ts';
import { Sentence } from '#ui/shared/Sentence.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { WorldviewChoice } from './WorldviewChoice.tsx';

/** What the map claims and what it does not, whose work it stands on, and how it is used by keyboard. */
export function About() {
  const t = useTranslations('about');
  const close = useTranslations('app')('close');
  return (
    <Dialog title={t('title')} closeLabel={close} onClose={closeDialog}>
      <div className="about">
        <p>{t('schematic')}</p>
        <p>{t('tint')}</p>
        <WorldviewChoice />
        <h3>{t('truth.title')}</h3>
        <p>{t('truth.text')}</p>
        <Credits />
        <button type="button" className="plain-button" onClick={() => openDialog('shortcuts')}>
          {t('shortcuts.title')}
        </button>
      </div>
    </Dialog>
  );
}

function Credits() {
  const t = useTranslations('about.credits');
  const language = useLocale();
  const atlas = useLoadedAtlas();
  const dataset = atlas?.dataset;
  const date = dataset?.updated ? formatDate(dataset.updated, language) : '–';
  return (
    <>
      <h3>{t('title')}</h3>
      <ul>
        {dataset && (
          <li>
            <Sentence say={(title) => t('events', { title, date })}>
              <Spoken text={textIn(dataset.title, language)} />
            </Sentence>
          </li>
        )}
        {atlas?.sent && <li>{t('fetched', { date: formatMoment(atlas.sent, language) })}</li>}
        {dataset?.licence && (
          <li>
            <Sentence say={(licence) => t('licence', { licence })}>
              <bdi>{dataset.licence}</bdi>
            </Sentence>
          </li>
        )}
        <li>{t('land')}</li>
        <li>{t('places')}</li>
        <li>
          {t('software')} · <a href={atBase('third-party-licences.txt')}>{t('licences')}</a>
        </li>
      </ul>
    </>
  );
}

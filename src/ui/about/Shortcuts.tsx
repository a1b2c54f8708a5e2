import './about.css';
import { useTranslations } from 'use-intl';
import { prefer, usePreferences } from '#state/preferences.ts';
import { Dialog } from '#ui/shared/Dialog.tsx';
import { closeDialog } from '#ui/shared/openDialog.ts';

const ROWS = [
  ['escape', 'close'],
  ['upDown', 'list'],
  ['arrows', 'pan'],
  ['plusMinus', 'zoom'],
  ['enter', 'marks'],
  ['leftRight', 'month'],
  ['homeEnd', 'ends'],
  ['other', 'other'],
  ['help', 'help'],
] as const;

/** The keys, and a switch for those of a single character, which can get in the way of speech input. */
export function Shortcuts() {
  const t = useTranslations('about');
  const close = useTranslations('app')('close');
  const shortcuts = usePreferences((preferences) => preferences.shortcuts);
  return (
    <Dialog title={t('shortcuts.title')} closeLabel={close} onClose={closeDialog}>
      <div className="about">
        <dl className="shortcuts">
          {ROWS.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{t(`keys.${key}`)}</kbd>
              </dt>
              <dd>{t(`shortcuts.${does}`)}</dd>
            </div>
          ))}
        </dl>
        <label className="switch">
          <input type="checkbox" checked={shortcuts} onChange={() => prefer({ shortcuts: !shortcuts })} />
          {t('shortcuts.use')}
        </label>
      </div>
    </Dialog>
  );
}

import { useTranslations } from 'use-intl';
import { prefer, usePreferences } from '#state/preferences.ts';

const ROWS = [
  ['escape', 'close'],
  ['upDown', 'list'],
  ['arrows', 'pan'],
  ['plusMinus', 'zoom'],
  ['leftRight', 'month'],
  ['homeEnd', 'ends'],
  ['help', 'help'],
] as const;

/** The keys, and a switch for the only one that is a single character: it can get in the way of speech input. */
export function Shortcuts() {
  const t = useTranslations('about');
  const shortcuts = usePreferences((preferences) => preferences.shortcuts);
  return (
    <section id="shortcuts">
      <h3>{t('shortcuts.title')}</h3>
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
    </section>
  );
}

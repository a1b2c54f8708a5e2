import { useTranslations } from 'use-intl';
import { chooseMode } from '#state/actions.ts';
import { useAtlas } from '#state/store.ts';
import { MODES } from '#state/view.ts';
import { Icon } from '#ui/shared/Icon.tsx';

/** Map, list or partners: which of them takes the page. */
export function ViewSwitch() {
  const t = useTranslations('toolbar');
  const mode = useAtlas(({ view }) => view.mode);
  return (
    <fieldset className="view-switch">
      <legend className="visually-hidden">{t('view.label')}</legend>
      {MODES.map((one) => (
        <button key={one} type="button" aria-pressed={mode === one} onClick={() => chooseMode(one)}>
          <Icon name={one} />
          {t(`view.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}

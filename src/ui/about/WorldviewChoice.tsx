import { useTranslations } from 'use-intl';
import { WORLDVIEWS, type Worldview } from '#domain/worldview.ts';
import { chooseWorldview } from '#state/actions.ts';
import { prefer } from '#state/preferences.ts';
import { useWorldview } from '#state/worldview.ts';

/** The reader chooses whose reading of the borders is drawn; kept, and written into links. */
export function WorldviewChoice() {
  const t = useTranslations('about.worldview');
  const current = useWorldview();
  const choose = (worldview: Worldview): void => {
    chooseWorldview(worldview);
    prefer({ worldview });
  };
  return (
    <fieldset className="worldview">
      <legend>{t('title')}</legend>
      {WORLDVIEWS.map((worldview) => (
        <label key={worldview}>
          <input type="radio" name="worldview" checked={worldview === current} onChange={() => choose(worldview)} />
          {t(worldview)}
        </label>
      ))}
      <p>{t('lacks')}</p>
    </fieldset>
  );
}

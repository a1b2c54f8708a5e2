import { useLocale, useTranslations } from 'use-intl';
import { textIn } from '#domain/language.ts';
import { useLoadedAtlas } from '#state/selectors.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';

/** What this is, for who has never seen it: whose cooperation, and in one sentence what can be seen of it. */
export function AtlasTitle() {
  const t = useTranslations();
  const language = useLocale();
  const title = useLoadedAtlas()?.dataset.title;
  return (
    <>
      <h1>{title ? <Spoken text={textIn(title, language)} /> : t('app.name')}</h1>
      <p className="header-what">{t('toolbar.what')}</p>
    </>
  );
}

import { useLocale } from 'use-intl';
import type { Language } from '#domain/language.ts';
import { chooseLanguage } from '#state/actions.ts';
import { prefer } from '#state/preferences.ts';
import { useAtlas } from '#state/store.ts';
import { addressOf } from '#state/syncUrl.ts';
import { plainClick } from '#ui/shared/plainClick.ts';

/** What each language calls itself: the same on every page. */
const OWN_NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** The same view in the other language; a real link, so it works wherever links do. */
export function LanguageLink() {
  const other: Language = useLocale() === 'zh' ? 'en' : 'zh';
  const href = useAtlas(({ view }) => addressOf({ ...view, language: other }));
  const choose = (): void => {
    chooseLanguage(other);
    prefer({ language: other });
  };
  return (
    <a className="language-link" href={href} hrefLang={other} lang={other} onClick={plainClick(choose)}>
      {OWN_NAMES[other]}
    </a>
  );
}

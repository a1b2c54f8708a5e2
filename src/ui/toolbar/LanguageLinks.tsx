import { useLocale } from 'use-intl';
import { LANGUAGES, type Language } from '#domain/language.ts';
import { LANGUAGE_NAMES } from '#i18n/languageNames.ts';
import { chooseLanguage } from '#state/actions.ts';
import { addressOf } from '#state/address/syncUrl.ts';
import { useFollowed } from '#state/following.ts';
import { prefer } from '#state/preferences.ts';
import { plainClick } from '#ui/shared/plainClick.ts';

/** The same view in each other language; real links, so they work wherever links do. */
export function LanguageLinks() {
  const locale = useLocale();
  const view = useFollowed((view) => view);
  const choose = (language: Language): void => {
    chooseLanguage(language);
    prefer({ language });
  };
  return LANGUAGES.filter((language) => language !== locale).map((language) => (
    <a
      key={language}
      className="language-link"
      href={addressOf({ ...view, language })}
      hrefLang={language}
      lang={language}
      onClick={plainClick(() => choose(language))}
    >
      {LANGUAGE_NAMES[language]}
    </a>
  ));
}

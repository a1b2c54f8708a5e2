import { createTranslator } from 'use-intl/core';
import { LANGUAGES } from '#domain/language.ts';
import { MESSAGES } from '#i18n/catalogue.ts';
import { addressOf } from '#state/address/syncUrl.ts';
import { homeView } from '#state/view.ts';

/** The page of no language: where no script chooses one, the reader does. */
export function BuiltChoice({ missing }: { readonly missing: boolean }) {
  return (
    <main id="article" className="built-page">
      {LANGUAGES.map((language) => {
        const t = createTranslator({ locale: language, messages: MESSAGES[language], namespace: 'app' });
        return (
          <section key={language} lang={language}>
            <h1>{missing ? t('unknownPath.title') : t('name')}</h1>
            <p>
              <a href={addressOf(homeView(language))} hrefLang={language}>
                {t('unknownPath.back')}
              </a>
            </p>
          </section>
        );
      })}
    </main>
  );
}

import type { ReactNode } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import type { Dataset } from '#domain/dataset.ts';
import { LANGUAGES, type Language, textIn } from '#domain/language.ts';
import { MESSAGES } from '#i18n/catalogue.ts';
import { addressOf } from '#state/syncUrl.ts';
import { homeView } from '#state/view.ts';
import { Spoken } from '#ui/shared/Spoken.tsx';

type Props = {
  readonly dataset: Dataset;
  readonly language: Language;
  /** The event whose page this is, for the way to the other languages; null for a list. */
  readonly eventId: string | null;
  readonly children: ReactNode;
};

/** What stands in the app's place until the app has come, and for good where no script runs. The app removes it by its id. */
export function BuiltPage({ language, ...page }: Props) {
  return (
    <IntlProvider locale={language} messages={MESSAGES[language]} timeZone="UTC">
      <Frame language={language} {...page} />
    </IntlProvider>
  );
}

function Frame({ dataset, language, eventId, children }: Props) {
  const t = useTranslations('detail.languages');
  return (
    <div id="article" className="built-page">
      <header>
        <h1>
          <a href={addressOf(homeView(language))}>
            <Spoken text={textIn(dataset.title, language)} />
          </a>
        </h1>
        <p className="built-ways">
          {LANGUAGES.filter((other) => other !== language).map((other) => (
            <a key={other} href={addressOf({ ...homeView(other), eventId })} hrefLang={other} lang={other}>
              {t(other)}
            </a>
          ))}
        </p>
      </header>
      <main>{children}</main>
    </div>
  );
}

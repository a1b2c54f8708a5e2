import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { LANGUAGES, type Language, textIn } from '#domain/language.ts';
import { MESSAGES } from '#i18n/catalogue.ts';
import { LANGUAGE_NAMES } from '#i18n/languageNames.ts';
import { addressOf } from '#state/address/syncUrl.ts';
import type { Atlas } from '#state/dataset.ts';
import { homeView } from '#state/view.ts';
import { Late } from '#ui/shared/Late.tsx';
import { Spoken } from '#ui/shared/Spoken.tsx';
import { BuiltMap } from './BuiltMap.tsx';

type Props = {
  readonly atlas: Atlas;
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

function Frame({ atlas, language, eventId, children }: Props) {
  return (
    <>
      <div id="article" className="built-page" data-beside-map="" data-event-page={eventId !== null || undefined}>
        <header>
          <h1>
            <a href={addressOf(homeView(language))}>
              <Spoken text={textIn(atlas.dataset.title, language)} />
            </a>
          </h1>
          <p className="built-ways">
            {LANGUAGES.filter((other) => other !== language).map((other) => (
              <a key={other} href={addressOf({ ...homeView(other), eventId })} hrefLang={other} lang={other}>
                {LANGUAGE_NAMES[other]}
              </a>
            ))}
          </p>
        </header>
        <Late />
        <main>{children}</main>
      </div>
      {/* Last: it is most of the page, and a page may break off. */}
      <BuiltMap atlas={atlas} view={{ ...homeView(language), eventId }} />
    </>
  );
}

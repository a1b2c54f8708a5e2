import './shared/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { IntlProvider } from 'use-intl';
import { MESSAGES } from '#i18n/catalogue.ts';
import { queryClient } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import { Page } from './Page.tsx';
import { Region } from './Region.tsx';

/** The whole atlas, in the language of the view. */
export function App() {
  const language = useAtlas(({ view }) => view.language);
  return (
    <QueryClientProvider client={queryClient}>
      <IntlProvider locale={language} messages={MESSAGES[language]} timeZone="UTC">
        <Region>
          <Page />
        </Region>
      </IntlProvider>
    </QueryClientProvider>
  );
}

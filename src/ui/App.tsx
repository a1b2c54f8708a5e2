import './shared/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { IntlProvider } from 'use-intl';
import { queryClient } from '#state/dataset.ts';
import { useMessages } from '#state/messages.ts';
import { AtlasProvider } from '#state/reading/loadedAtlas.tsx';
import { Page } from './Page.tsx';
import { Region } from './Region.tsx';

/** The whole atlas. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <AtlasProvider>
        <SpeakingPage />
      </AtlasProvider>
    </QueryClientProvider>
  );
}

/** The page in the language of the view; until that has arrived, in the language before, and with none as it was built. */
function SpeakingPage() {
  const spoken = useMessages();
  return (
    spoken && (
      <IntlProvider locale={spoken.language} messages={spoken.messages} timeZone="UTC">
        <Region>
          <Page />
        </Region>
      </IntlProvider>
    )
  );
}

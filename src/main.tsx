import './trustedTypes.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Language, parseLanguage } from '#domain/language.ts';
import { syncUrl } from '#state/address/syncUrl.ts';
import { datasetQuery, queryClient } from '#state/dataset.ts';
import { afterFirstView } from '#state/firstView.ts';
import { isMissingPart, reloadWhenPartsAreGone } from '#state/missingPart.ts';
import { followOtherTabs, usePreferences } from '#state/preferences.ts';
import { startWorkerAhead } from '#state/reading/readingWorker.ts';
import { useAtlas } from '#state/store.ts';
import { App } from '#ui/App.tsx';
import { sheetArrives } from './styleSheet.ts';
// The last of the sheet.
import '#ui/built.css';

/** For an address that names no language: the kept choice, else the browser's, else Chinese. */
function startLanguage(): Language {
  const spoken = navigator.languages.map(parseLanguage).find((language) => language !== null);
  return usePreferences.getState().language ?? spoken ?? 'zh';
}

/** Where the page broke off before its own root, it gets one. */
function appRoot(): HTMLElement {
  const root = document.getElementById('root') ?? document.createElement('div');
  root.id = 'root';
  if (!root.isConnected) document.body.append(root);
  return root;
}

/** A region says on the page what failed in it. That a part did not come the browser has written down already. */
function report(thrown: unknown): void {
  if (!isMissingPart(thrown)) console.error(thrown);
}

/** They take longer than all else, so they are asked for before anything is drawn. */
function fetchAnothersData(): void {
  const { dataUrl } = useAtlas.getState().view;
  if (dataUrl === null) return;
  startWorkerAhead();
  void queryClient.prefetchQuery(datasetQuery(dataUrl));
}

reloadWhenPartsAreGone();
followOtherTabs();
syncUrl(startLanguage());
fetchAnothersData();
void sheetArrives().then(() => {
  createRoot(appRoot(), { onCaughtError: report }).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
void afterFirstView()
  .then(() => import('./offline.ts'))
  .then(({ keepOffline }) => keepOffline())
  // What did not come is asked for at the next visit.
  .catch(() => undefined);

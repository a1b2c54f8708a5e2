import './trustedTypes.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { type Language, parseLanguage } from '#domain/language.ts';
import { syncUrl } from '#state/address/syncUrl.ts';
import { reloadWhenPartsAreGone } from '#state/missingPart.ts';
import { usePreferences } from '#state/preferences.ts';
import '#ui/built.css';
import { App } from '#ui/App.tsx';
import { keepOffline } from './offline.ts';

/** For an address that names no language: the kept choice, else the browser's, else Chinese. */
function startLanguage(): Language {
  const spoken = navigator.languages.map(parseLanguage).find((language) => language !== null);
  return usePreferences.getState().language ?? spoken ?? 'zh';
}

reloadWhenPartsAreGone();
syncUrl(startLanguage());
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
void keepOffline();

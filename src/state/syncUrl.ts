import type { Language } from '#domain/language.ts';
import { tell } from './actions.ts';
import { atBase, belowBase } from './basePath.ts';
import { setFileAside, useOpenedFile } from './openedFile.ts';
import { type AtlasState, useAtlas } from './store.ts';
import type { View } from './view.ts';
import { formatAddress, isEventPage, parseAddress } from './viewUrl.ts';

/** Browsers refuse bursts of history writes, and a dragged timeline makes bursts. */
const WRITE_DELAY_MS = 250;

/** The only file that touches location and history: applies the address to the store, then keeps the two together. */
export function syncUrl(language: Language): () => void {
  applyAddress(language);
  history.replaceState(null, '', addressOf(useAtlas.getState().view));
  let pending: ReturnType<typeof setTimeout> | undefined;

  const write = ({ view, step }: AtlasState, before: AtlasState): void => {
    if (view === before.view || step === 'none') return;
    clearTimeout(pending);
    const address = addressOf(view);
    if (address === location.pathname + location.search) return;
    if (step === 'push') {
      if (pending !== undefined) history.replaceState(null, '', addressOf(before.view));
      history.pushState(null, '', address);
      pending = undefined;
    } else {
      pending = setTimeout(() => {
        pending = undefined;
        history.replaceState(null, '', addressOf(useAtlas.getState().view));
      }, WRITE_DELAY_MS);
    }
  };
  const goBack = (): void => {
    clearTimeout(pending);
    pending = undefined;
    applyAddress(useAtlas.getState().view.language);
  };
  const unsubscribe = useAtlas.subscribe(write);
  addEventListener('popstate', goBack);
  return () => {
    clearTimeout(pending);
    unsubscribe();
    removeEventListener('popstate', goBack);
  };
}

/** The address of a view on this host, for links and for the address bar. A reader's file has no pages of its own. */
export function addressOf(view: View): string {
  const { path, query } = formatAddress(view, useOpenedFile.getState().file === null);
  return atBase(path) + query;
}

/** The same with its host, for use outside the page. */
export function shareAddressOf(view: View): string {
  return location.origin + addressOf(view);
}

function applyAddress(language: Language): void {
  const address = { path: belowBase(location.pathname), query: location.search };
  const { view, problems } = parseAddress(address, { language, origin: location.origin });
  setFileAside(isEventPage(address));
  useAtlas.setState({ view, step: 'none', playing: false });
  if (problems.length > 0) tell({ kind: 'address', problems });
}

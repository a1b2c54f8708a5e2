import type { Language } from '#domain/language.ts';
import { tell } from '#state/actions.ts';
import { setFileAside, useOpenedFile } from '#state/file/openedFile.ts';
import { ownDataIsPacked } from '#state/reading/ownData.ts';
import { type AtlasState, useAtlas } from '#state/store.ts';
import { onlyMonthsDiffer, type View } from '#state/view.ts';
import { atBase, belowBase } from './basePath.ts';
import { formatAddress, isEventPage, parseAddress } from './viewUrl.ts';

/** Browsers refuse bursts of history writes, and a dragged timeline makes bursts. */
const WRITE_DELAY_MS = 250;

/** Months that follow each other faster than anybody clicks are one step: a write costs more than all else in it. */
const BURST_MS = 40;

/** The only file that touches location and history: applies the address to the store, then keeps the two together. */
export function syncUrl(language: Language): () => void {
  applyAddress(language);
  writeAddress('replace', addressOf(useAtlas.getState().view));
  let pending: { readonly step: 'push' | 'replace'; readonly timer: ReturnType<typeof setTimeout> } | null = null;

  const writeLater = (step: 'push' | 'replace', delayMs: number): void => {
    if (pending) clearTimeout(pending.timer);
    const timer = setTimeout(() => writeNow(useAtlas.getState().view), delayMs);
    pending = { step: pending?.step === 'push' ? 'push' : step, timer };
  };
  const writeNow = (view: View): void => {
    if (!pending) return;
    const { step, timer } = pending;
    clearTimeout(timer);
    pending = null;
    const address = addressOf(view);
    if (address === location.pathname + location.search) return;
    writeAddress(step, address);
  };
  const write = ({ view, step }: AtlasState, before: AtlasState): void => {
    if (view === before.view || step === 'none') return;
    if (step === 'replace') {
      writeLater('replace', WRITE_DELAY_MS);
      return;
    }
    const isMonths = onlyMonthsDiffer(view, before.view);
    if (!isMonths || pending?.step !== 'push') writeNow(before.view);
    writeLater('push', BURST_MS);
    if (!isMonths) writeNow(view);
  };
  const goBack = (): void => {
    if (pending) clearTimeout(pending.timer);
    pending = null;
    applyAddress(useAtlas.getState().view.language);
  };
  const unsubscribe = useAtlas.subscribe(write);
  addEventListener('popstate', goBack);
  return () => {
    if (pending) clearTimeout(pending.timer);
    unsubscribe();
    removeEventListener('popstate', goBack);
  };
}

/** Nothing where the browser refuses, as in a frame without an origin, or after too many: the view is the truth and the address follows. */
function writeAddress(step: 'push' | 'replace', address: string): void {
  try {
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch {
    // The next write says all that this one would have said.
  }
}

/** The address of a view on this host, for links and for the address bar. A reader's file has no pages of its own. */
export function addressOf(view: View): string {
  const { path, query } = formatAddress(view, !ownDataIsPacked() && useOpenedFile.getState().file === null);
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

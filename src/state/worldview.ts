import { WORLDVIEWS, type Worldview } from '#domain/worldview.ts';
import { usePreferences } from './preferences.ts';
import { useAtlas } from './store.ts';

/** The host's own default, set when the site is built; never guessed from language or address. */
export const HOST_WORLDVIEW: Worldview = WORLDVIEWS.find((one) => one === import.meta.env.VITE_WORLDVIEW) ?? 'intl';

/** The link's worldview, else the one that the reader chose before, else the host's. */
export function useWorldview(): Worldview {
  const linked = useAtlas(({ view }) => view.worldview);
  const preferred = usePreferences(({ worldview }) => worldview);
  return linked ?? preferred ?? HOST_WORLDVIEW;
}

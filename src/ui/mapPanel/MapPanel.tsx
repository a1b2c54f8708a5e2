import './map.css';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useWorldview } from '#state/worldview.ts';
import { useBasemap } from '#ui/shared/useBasemap.ts';
import { useSettled } from '#ui/shared/useSettled.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { useSize } from './useSize.ts';

const LiveMap = lazy(() => import('./LiveMap.tsx').then((module) => ({ default: module.LiveMap })));

/** Comes while the events do, not after them; what does not come is missed where it is used. */
function fetchMapCode(): void {
  Promise.all([import('./LiveMap.tsx'), import('#map/MapView.tsx')]).catch(() => undefined);
}

/** A map drawn in software on a busy machine takes less. */
const LATE_MS = 20_000;

/** Another dataset that takes longer to read finds the map made; one that does not comes before it. */
const AHEAD_MS = 3000;

/** Ready: idle, with its worker running. Unavailable: no WebGL. Missing: a part of it did not come. A still drawing stands in for both. */
export type MapStatus = 'loading' | 'ready' | 'unavailable' | 'missing';

/** The map of the matching events. List, timeline and detail do not wait for it, and all that it shows is also in the list. `onSettled`: it is ready, or will not be. */
export function MapPanel({ onSettled }: { readonly onSettled: () => void }) {
  const t = useTranslations();
  const atlas = useLoadedAtlas();
  const projection = useAtlas(({ view }) => view.projection);
  const { basemap, failed } = useBasemap(useWorldview());
  const [measure, size] = useSize();
  const [status, setStatus] = useState<MapStatus>('loading');
  const takesLong = useSettled(
    useAtlas(({ view }) => view.dataUrl !== null),
    AHEAD_MS,
  );
  const shown = failed && !basemap ? 'missing' : status;
  useEffect(fetchMapCode, []);
  const isComing = shown === 'loading' && atlas !== null;
  const isLate = useSettled(isComing, LATE_MS) && isComing;
  const lack = isLate || shown === 'missing' ? 'missing' : shown === 'unavailable' ? 'unavailable' : null;
  const isSettled = shown !== 'loading';
  useEffect(() => {
    if (isSettled) onSettled();
  }, [isSettled, onSettled]);
  return (
    <section
      className="map-panel"
      aria-label={t('map.region')}
      data-map={shown === 'missing' ? 'unavailable' : shown}
      data-projection={projection}
      ref={measure}
    >
      <PartBoundary onMissing={() => setStatus('missing')}>
        {size && (atlas || takesLong) && (
          <Suspense>
            <LiveMap atlas={atlas} basemap={basemap} size={size} status={shown} onStatus={setStatus} />
          </Suspense>
        )}
      </PartBoundary>
      {lack && (
        <p className="map-unavailable panel" role="status">
          {t(`map.${lack}`)}{' '}
          {lack === 'missing' && (
            <button type="button" className="undo" onClick={() => location.reload()}>
              {t('app.broken.reload')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

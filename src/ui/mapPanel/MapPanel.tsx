import './map.css';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLoadedAtlas } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useWorldview } from '#state/worldview.ts';
import { useBasemap } from '#ui/shared/useBasemap.ts';
import { useSize } from './useSize.ts';

/** List, timeline and detail do not wait for it. MapLibre starts loading at the same moment, not after it. */
const LiveMap = lazy(() => {
  import('#map/MapView.tsx').catch(() => undefined);
  return import('./LiveMap.tsx').then((module) => ({ default: module.LiveMap }));
});

/** Ready: idle, with its worker running. Unavailable: no WebGL, no worker or no basemap; a still drawing stands in. */
export type MapStatus = 'loading' | 'ready' | 'unavailable';

/** The map of the matching events. Everything that it shows is also in the list. */
export function MapPanel() {
  const t = useTranslations('map');
  const atlas = useLoadedAtlas();
  const projection = useAtlas(({ view }) => view.projection);
  const { basemap, failed } = useBasemap(useWorldview());
  const [measure, size] = useSize();
  const [status, setStatus] = useState<MapStatus>('loading');
  const shown = failed && !basemap ? 'unavailable' : status;
  return (
    <section className="map-panel" aria-label={t('region')} data-map={shown} data-projection={projection} ref={measure}>
      <Suspense>
        {atlas && size && <LiveMap atlas={atlas} basemap={basemap} size={size} status={shown} onStatus={setStatus} />}
      </Suspense>
      {shown === 'unavailable' && (
        <p className="map-unavailable panel" role="status">
          {t('unavailable')}
        </p>
      )}
    </section>
  );
}

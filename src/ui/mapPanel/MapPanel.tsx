import './map.css';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLoadedAtlas } from '#state/selectors.ts';
import { useWorldview } from '#state/worldview.ts';
import { LiveMap } from './LiveMap.tsx';
import { useBasemap } from './useBasemap.ts';
import { useSize } from './useSize.ts';

/** Ready: idle, with its worker running. Unavailable: no WebGL, no worker or no basemap; a still drawing stands in. */
export type MapStatus = 'loading' | 'ready' | 'unavailable';

/** The map of the matching events. Everything that it shows is also in the list. */
export function MapPanel() {
  const t = useTranslations('map');
  const atlas = useLoadedAtlas();
  const { basemap, failed } = useBasemap(useWorldview());
  const [measure, size] = useSize();
  const [status, setStatus] = useState<MapStatus>('loading');
  const shown = failed && !basemap ? 'unavailable' : status;
  return (
    <section className="map-panel" aria-label={t('region')} data-map={shown} ref={measure}>
      {atlas && size && <LiveMap atlas={atlas} basemap={basemap} size={size} status={shown} onStatus={setStatus} />}
      {shown === 'unavailable' && (
        <p className="map-unavailable panel" role="status">
          {t('unavailable')}
        </p>
      )}
    </section>
  );
}

import { type ComponentProps, lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { NO_ENVELOPE } from '#data/readDataset.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { panned, zoomed } from '#map/camera/cameraFor.ts';
import type { Pixel, Size } from '#map/camera/projection.ts';
import type { EventMap } from '#map/EventMap.ts';
import type { Target } from '#map/scene.ts';
import { moveCamera } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import { useAtlas } from '#state/store.ts';
import { ClusterList } from './ClusterList.tsx';
import { MapCards } from './cards/MapCards.tsx';
import { pointAt } from './cards/pointing.ts';
import { KeyboardMap, type Surface } from './KeyboardMap.tsx';
import { MapControls } from './MapControls.tsx';
import type { MapStatus } from './MapPanel.tsx';
import { PartBoundary } from './PartBoundary.tsx';
import { StillMap } from './StillMap.tsx';
import { chooseTarget, hoveredOf } from './targets.ts';
import { useCamera } from './useCamera.ts';
import { useScene } from './useScene.ts';

const MapView = lazy(() => import('#map/MapView.tsx').then((module) => ({ default: module.MapView })));

/** What the map stands on until another dataset has been read: to make a map takes longer than to show events on one. */
const NO_DATA: Dataset = { ...NO_ENVELOPE, events: [] };
const NO_EVENTS: Atlas = { dataset: NO_DATA, notes: [], columns: buildColumns(NO_DATA), sent: null };

type Props = {
  /** Null while it is being read. */
  readonly atlas: Atlas | null;
  readonly basemap: Basemap | null;
  readonly size: Size;
  readonly status: MapStatus;
  readonly onStatus: (status: MapStatus) => void;
};

/** The still drawing until the map is there and wherever it cannot be; the map; and what floats on either. */
export function LiveMap({ atlas: loaded, basemap, size, status, onStatus }: Props) {
  const atlas = loaded ?? NO_EVENTS;
  const t = useTranslations('map.gestures');
  const camera = useCamera(atlas, size);
  const isEmbedded = useAtlas(({ view }) => view.embed);
  const embedded = isEmbedded ? { wheel: t('wheel'), wheelOnMac: t('wheelOnMac'), touch: t('touch') } : null;
  // The page was built with the same drawing, which stood in this one's place until now.
  useLayoutEffect(() => document.getElementById('built-map')?.remove(), []);
  const [isThere, setIsThere] = useState(false);
  const [cluster, setCluster] = useState<Uint32Array | null>(null);
  const map = useRef<EventMap>(null);
  const still = useRef<Surface>(null);
  const surface = () => still.current ?? map.current;
  const zoomBy = (steps: number) =>
    still.current ? moveCamera(zoomed(camera, steps, size)) : map.current?.zoomBy(steps);
  const panBy = (pixels: Pixel) =>
    still.current ? moveCamera(panned(camera, pixels, still.current.projection)) : map.current?.panBy(pixels);
  const choose = (target: Target | null) => chooseTarget(target, atlas, size, { moveTo: moveCamera, list: setCluster });
  const gestures = {
    onReady: () => {
      setIsThere(true);
      if (loaded) onStatus('ready');
    },
    onUnavailable: () => onStatus('unavailable'),
    onMissing: () => onStatus('missing'),
    onMove: moveCamera,
    onPoint: (target: Target | null, at: Pixel | null) => pointAt(hoveredOf(target, atlas), at),
    onChoose: choose,
  };
  return (
    <KeyboardMap atlas={atlas} surface={surface} onZoom={zoomBy} onPan={panBy} onChoose={choose}>
      {basemap && (
        <PartBoundary onMissing={() => onStatus('missing')}>
          <Suspense>
            <MapOfScene
              ref={map}
              atlas={atlas}
              basemap={basemap}
              camera={camera}
              embedded={embedded}
              gestures={gestures}
            />
          </Suspense>
        </PartBoundary>
      )}
      {(status === 'loading' ? !isThere : status !== 'ready') && (
        <StillMap
          ref={still}
          atlas={atlas}
          basemap={basemap}
          camera={camera}
          size={size}
          stays={status !== 'loading'}
          onChoose={choose}
        />
      )}
      <MapCards atlas={atlas} size={size} projection={() => surface()?.projection ?? null} />
      <MapControls onZoom={zoomBy} />
      {cluster && <ClusterList atlas={atlas} indexes={cluster} onClose={() => setCluster(null)} />}
    </KeyboardMap>
  );
}

type MapOfSceneProps = Omit<ComponentProps<typeof MapView>, 'scene'> & { readonly atlas: Atlas };

/** A component of its own: at each step of the timeline it is all of the map's that React has to look at. */
function MapOfScene({ atlas, ...rest }: MapOfSceneProps) {
  return <MapView {...rest} scene={useScene(atlas, rest.basemap)} />;
}

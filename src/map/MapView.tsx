import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Camera } from '#domain/camera.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { EventMap } from './EventMap.ts';
import type { Gestures, GestureWords } from './gestures.ts';
import type { Scene } from './scene.ts';

type Props = {
  readonly scene: Scene;
  readonly basemap: Basemap;
  /** Where the map looks; one that the map itself reported comes back by identity and moves nothing. */
  readonly camera: Camera;
  /** What an embed says of its gestures; null on a page of the atlas's own. */
  readonly embedded: GestureWords | null;
  readonly gestures: Gestures;
  readonly ref: Ref<EventMap>;
};

/** The one bridge between React and the map: it creates, feeds and removes an EventMap, and decides nothing. */
export function MapView({ scene, basemap, camera, embedded, gestures, ref }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<EventMap | null>(null);
  const latest = useRef({ scene, basemap, camera, embedded, gestures });
  latest.current = { scene, basemap, camera, embedded, gestures };
  const reported = useRef<Camera | null>(null);

  // Before the handle below is taken, which would else hold nothing.
  useLayoutEffect(() => {
    const { scene: first, basemap: land, camera: start, embedded: words } = latest.current;
    reported.current = start;
    if (!container.current) return;
    const relayed: Gestures = {
      onReady: () => latest.current.gestures.onReady(),
      onUnavailable: () => latest.current.gestures.onUnavailable(),
      onMissing: () => latest.current.gestures.onMissing(),
      onPoint: (target, at) => latest.current.gestures.onPoint(target, at),
      onChoose: (target) => latest.current.gestures.onChoose(target),
      onMove: (moved) => {
        reported.current = moved;
        latest.current.gestures.onMove(moved);
      },
    };
    try {
      map.current = new EventMap(container.current, first, start, land, relayed, words);
    } catch {
      relayed.onUnavailable();
    }
    return () => {
      map.current?.remove();
      map.current = null;
    };
  }, []);

  useEffect(() => map.current?.show(scene, basemap), [scene, basemap]);

  useEffect(() => {
    if (camera === reported.current) return;
    reported.current = camera;
    map.current?.lookAt(camera);
  }, [camera]);

  useImperativeHandle(ref, () => map.current as EventMap);

  return <div className="map-canvas" ref={container} />;
}

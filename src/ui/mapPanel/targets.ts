import type { Camera } from '#domain/camera.ts';
import { MAX_ZOOM } from '#domain/camera.ts';
import { eventAt } from '#domain/dataset.ts';
import type { Coordinates } from '#domain/event.ts';
import { boxAround, cameraFor } from '#map/camera/cameraFor.ts';
import type { Size } from '#map/camera/projection.ts';
import { clusterEvents } from '#map/marks/layout.ts';
import type { Stop } from '#map/marks/picking.ts';
import type { Target } from '#map/scene.ts';
import { openEvent, toggleFacet } from '#state/actions.ts';
import type { Atlas } from '#state/dataset.ts';
import type { Hovered } from '#state/store.ts';

/** Places nearer than this, on unit Mercator, stay one cluster at the greatest zoom. */
const UNSPLITTABLE = 26 / (512 * 2 ** MAX_ZOOM);

const AROUND = { top: 120, right: 120, bottom: 120, left: 120 };

export function targetOf(stop: Stop): Target {
  return stop.kind === 'event' ? { kind: 'event', index: stop.index } : stop;
}

export function hoveredOf(target: Target | null, { dataset }: Atlas): Hovered | null {
  if (target?.kind === 'country') return { kind: 'country', code: target.code };
  const event = target?.kind === 'event' ? eventAt(dataset, target.index) : undefined;
  return event ? { kind: 'event', id: event.id } : null;
}

type Ways = {
  readonly moveTo: (camera: Camera) => void;
  readonly list: (events: Uint32Array | null) => void;
};

/** An event opens, a country filters or stops filtering, a cluster splits, or lists its events where it cannot. */
export function chooseTarget(target: Target | null, atlas: Atlas, size: Size, { moveTo, list }: Ways): void {
  list(null);
  if (target === null) return;
  if (target.kind === 'country') {
    toggleFacet('countries', target.code);
    return;
  }
  if (target.kind === 'event') {
    const event = eventAt(atlas.dataset, target.index);
    if (event) openEvent(event.id);
    return;
  }
  const events = clusterEvents(target);
  const { longitudes, latitudes } = atlas.columns;
  const points = Array.from(events, (index): Coordinates => [longitudes[index] ?? 0, latitudes[index] ?? 0]);
  const box = boxAround(points);
  const splits = box && Math.max(box.east - box.west, box.south - box.north) > UNSPLITTABLE;
  const camera = splits ? cameraFor(points, size, AROUND) : null;
  if (camera) moveTo(camera);
  else list(events);
}

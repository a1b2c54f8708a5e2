import { useMemo, useState } from 'react';
import type { Camera, ProjectionKind } from '#domain/camera.ts';
import type { CooperationEvent, Coordinates } from '#domain/event.ts';
import { cameraFor, leastZoom, type Padding, shows } from '#map/camera/cameraFor.ts';
import { globeCamera } from '#map/camera/globeCamera.ts';
import { buildProjection, type Size } from '#map/camera/projection.ts';
import type { Atlas } from '#state/dataset.ts';
import { memoLast } from '#state/memo.ts';
import { useOpenEvent } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useCoveredEdges } from '#ui/shared/coveredEdges.ts';
import { EVENT_ZOOM, eventPoints, HOME_ZOOM, homePoints, venueOf } from './framing.ts';

/** Air between what is framed and the panels, CSS pixels: enough for a mark beside the map's own buttons. As in built.css. */
const AIR = 56;

type Asked = {
  /** Where the reader moved the map to; null where it was left alone. */
  readonly moved: Camera | null;
  readonly open: CooperationEvent | null;
  readonly projection: ProjectionKind;
  readonly size: Size;
  readonly covered: Padding;
  /** Where there is something to see when nothing is open. */
  readonly home: Camera;
};

/** Where the map looks: where the reader moved it, unless an event opens outside what can be seen there. */
export function useCamera(atlas: Atlas, size: Size): Camera {
  const moved = useAtlas(({ view }) => view.camera);
  const projection = useAtlas(({ view }) => view.projection);
  const open = useOpenEvent();
  const covered = useCoveredEdges();
  const home = useMemo(() => homeCamera(atlas, size, covered, projection), [atlas, size, covered, projection]);
  return useHeldCamera({ moved, open, projection, size, covered, home });
}

/** All venues and all partners, whatever is filtered: a filter must not move the ground under the reader. */
function homeCamera(atlas: Atlas, size: Size, covered: Padding, projection: ProjectionKind): Camera {
  const framing = framed(extentOf(atlas.columns), size, covered, projection, HOME_ZOOM);
  // As far out as the flat world fills the map, there is one latitude that keeps its edges out.
  return framing ?? { zoom: leastZoom(size), latitude: projection === 'flat' ? 0 : 25, longitude: 60 };
}

const extentOf = memoLast(homePoints);

function useHeldCamera(asked: Asked): Camera {
  const [held, setHeld] = useState<Held>(() => ({ asked, ...opened(asked, asked.moved) }));
  if (PARTS.every((part) => asked[part] === held.asked[part])) return held.camera;
  const next = { asked, ...looking(asked, held) };
  setHeld(next);
  return next.camera;
}

const PARTS = ['moved', 'open', 'home', 'covered'] as const;

/** `framed`: the camera was made for the open event, and is made again when a panel slides over it. */
type Looking = { readonly camera: Camera; readonly framed: boolean };
type Held = Looking & { readonly asked: Asked };

function looking(asked: Asked, { asked: before, camera, framed }: Held): Looking {
  if (asked.moved !== before.moved) return opened(asked, asked.moved);
  if (asked.open && asked.open !== before.open) return opened(asked, camera);
  if (asked.open && asked.covered !== before.covered) return opened(asked, framed ? null : camera);
  if (!asked.open && !asked.moved && asked.home !== before.home) return { camera: asked.home, framed: false };
  return { camera, framed };
}

/** Keeps the camera where it shows the open event, with its partners unless the reader chose the view; else frames the event. */
function opened({ moved, open, home, projection, size, covered }: Asked, camera: Camera | null): Looking {
  const venue = open ? venueOf(open) : [];
  const all = open ? eventPoints(open) : [];
  const must = moved ? venue : all;
  const seen = camera && shows(buildProjection(projection, camera, size), must, padded(covered, AIR / 2));
  if (camera && (seen || venue.length === 0)) return { camera, framed: false };
  const framing = venue.length === 0 ? null : framed(all, size, covered, projection, EVENT_ZOOM);
  return { camera: framing ?? home, framed: framing !== null };
}

function framed(
  points: readonly Coordinates[],
  size: Size,
  covered: Padding,
  projection: ProjectionKind,
  maxZoom: number,
): Camera | null {
  const padding = padded(covered, AIR);
  const camera = cameraFor(points, size, padding, maxZoom);
  return camera && projection === 'globe' ? globeCamera(camera, points, size, padding) : camera;
}

function padded(covered: Padding, air: number): Padding {
  const { top, right, bottom, left } = covered;
  return { top: top + air, right: right + air, bottom: bottom + air, left: left + air };
}

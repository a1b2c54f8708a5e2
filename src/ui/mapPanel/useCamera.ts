import { useMemo, useState } from 'react';
import type { Camera, ProjectionKind } from '#domain/camera.ts';
import { countryByCode } from '#domain/country.ts';
import type { Coordinates, CooperationEvent } from '#domain/event.ts';
import { cameraFor, leastZoom, type Padding, shows } from '#map/cameraFor.ts';
import { buildProjection, type Size } from '#map/projection.ts';
import type { Atlas } from '#state/dataset.ts';
import { useOpenEvent } from '#state/selectors.ts';
import { useAtlas } from '#state/store.ts';
import { useCoveredEdges } from '#ui/shared/coveredEdges.ts';

/** Nearer than this, an event's surroundings no longer say where in the world it is. */
const EVENT_ZOOM = 4.5;

/** A dataset of one town still begins with its country around it. */
const HOME_ZOOM = 4;

/** Air between what is framed and the panels, CSS pixels. */
const AIR = 48;

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
  const { camera: moved, projection } = useAtlas(({ view }) => view);
  const open = useOpenEvent();
  const covered = useCoveredEdges();
  const home = useMemo(() => homeCamera(atlas, size, covered), [atlas, size, covered]);
  return useHeldCamera({ moved, open, projection, size, covered, home });
}

/** All venues and all partners, whatever is filtered: a filter must not move the ground under the reader. */
function homeCamera({ dataset }: Atlas, size: Size, covered: Padding): Camera {
  const points = dataset.events.flatMap((event) => [...venueOf(event), ...partnerPoints(event)]);
  return cameraFor(points, size, padded(covered, AIR), HOME_ZOOM) ?? { zoom: leastZoom(size), latitude: 25, longitude: 60 };
}

function useHeldCamera(asked: Asked): Camera {
  const [held, setHeld] = useState(() => ({ asked, camera: openingCamera(asked, asked.moved ?? asked.home) }));
  const camera = nextCamera(asked, held.asked, held.camera);
  if (held.camera !== camera || changed(asked, held.asked)) setHeld({ asked, camera });
  return camera;
}

function nextCamera(asked: Asked, before: Asked, camera: Camera): Camera {
  if (asked.moved !== before.moved) return asked.moved ?? openingCamera(asked, asked.home);
  if (asked.open) {
    const reframed = asked.open !== before.open || asked.covered !== before.covered;
    return reframed ? openingCamera(asked, camera) : camera;
  }
  return asked.home !== before.home && !asked.moved ? asked.home : camera;
}

function changed(asked: Asked, before: Asked): boolean {
  return (
    asked.moved !== before.moved ||
    asked.open !== before.open ||
    asked.home !== before.home ||
    asked.covered !== before.covered
  );
}

/** The camera as it is where it shows the open event, with its partners unless the reader chose the view; else one that does. */
function openingCamera({ moved, open, projection, size, covered }: Asked, camera: Camera): Camera {
  const venue = open ? venueOf(open) : [];
  if (!open || venue.length === 0) return camera;
  const all = [...venue, ...partnerPoints(open)];
  const seen = buildProjection(projection, camera, size);
  if (shows(seen, moved ? venue : all, padded(covered, AIR / 2))) return camera;
  return cameraFor(all, size, padded(covered, AIR), EVENT_ZOOM) ?? camera;
}

function venueOf({ place }: CooperationEvent): readonly Coordinates[] {
  return place ? [place.coordinates] : [];
}

function partnerPoints(event: CooperationEvent): readonly Coordinates[] {
  return event.countries.flatMap((code) => {
    const country = countryByCode(code);
    return country ? [country.label] : [];
  });
}

function padded(covered: Padding, air: number): Padding {
  const { top, right, bottom, left } = covered;
  return { top: top + air, right: right + air, bottom: bottom + air, left: left + air };
}

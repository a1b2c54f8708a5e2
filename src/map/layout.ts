import { groupNear } from './groupNear.ts';
import { worldSize } from './mercator.ts';
import type { Places } from './scene.ts';
import { separate } from './separate.ts';

/** One mark on the map. `dx, dy`: CSS pixels from the place itself, where it had to give way to a neighbour. */
export type Mark = {
  readonly longitude: number;
  readonly latitude: number;
  readonly dx: number;
  readonly dy: number;
} & (
  | { readonly kind: 'event' /** Index in the dataset. */; readonly index: number; readonly place: number }
  /** Too many to stand side by side; `events` are their indexes in the dataset. */
  | { readonly kind: 'cluster'; readonly events: Uint32Array }
);

/** Radius of an event's mark, CSS pixels. */
export const MARK_RADIUS = 8.5;

/** Air between marks that gave way to each other. */
const GAP = 2;

/** Marks nearer than this belong together. */
const REACH = 26;

/** As many still stand side by side around one place. */
const FAN_MOST = 7;

/** Beyond this many, marks keep their places: a screen so full is read by its clusters. */
const SEPARATE_MOST = 200;

/** Grouping changes in quarter steps of the zoom, so that marks do not stir while it is moving. */
export function groupingZoom(zoom: number): number {
  return Math.round(zoom * 4) / 4;
}

/** A cluster grows with the number of its digits more than with the number itself. */
export function clusterRadius(count: number): number {
  return 10 + 3 * Math.log10(count) * 2;
}

/** Where the marks of the shown events stand at a zoom: side by side where they can, as clusters where they cannot. */
export function layoutMarks(places: Places, shown: Uint32Array, zoom: number): readonly Mark[] {
  const world = worldSize(groupingZoom(zoom));
  const numbers = shown.map((index) => places.placeOf[index] ?? -1).filter((number) => number >= 0);
  const groups = groupNear(places, numbers, world, REACH);
  const marks = groups.flatMap((group): readonly Mark[] =>
    group.length <= FAN_MOST ? Array.from(group, (number) => eventMark(places, number)) : [clusterMark(places, group)],
  );
  return marks.length > SEPARATE_MOST ? marks : giveWay(marks, places, world);
}

export function markRadius(mark: Mark): number {
  return mark.kind === 'event' ? MARK_RADIUS : clusterRadius(mark.events.length);
}

/** The same mark in two layouts has the same key. */
export function markKey(mark: Mark): string {
  return mark.kind === 'event' ? `e${mark.index}` : `c${mark.events[0]}-${mark.events.length}`;
}

function giveWay(marks: readonly Mark[], places: Places, world: number): readonly Mark[] {
  const bodies = marks.map((mark) => {
    const number = mark.kind === 'event' ? mark.place : (places.placeOf[mark.events[0] ?? 0] ?? 0);
    return { x: (places.xs[number] ?? 0) * world, y: (places.ys[number] ?? 0) * world, radius: markRadius(mark) + GAP };
  });
  return separate(bodies).map(({ dx, dy }, at) => ({ ...(marks[at] as Mark), dx, dy }));
}

function eventMark(places: Places, number: number): Mark {
  return {
    kind: 'event',
    index: places.events[number] ?? 0,
    place: number,
    longitude: places.longitudes[number] ?? 0,
    latitude: places.latitudes[number] ?? 0,
    dx: 0,
    dy: 0,
  };
}

/** A cluster stands on the place of its first event, so that it stands on something true. */
function clusterMark(places: Places, group: Uint32Array): Mark {
  const first = group[0] ?? 0;
  return {
    kind: 'cluster',
    events: group.map((number) => places.events[number] ?? 0),
    longitude: places.longitudes[first] ?? 0,
    latitude: places.latitudes[first] ?? 0,
    dx: 0,
    dy: 0,
  };
}

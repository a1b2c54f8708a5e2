import { worldSize } from '#map/camera/mercator.ts';
import type { Places } from '#map/scene.ts';
import { type Groups, groupNear } from './groupNear.ts';
import { mergeCrowded } from './mergeCrowded.ts';
import { separate } from './separate.ts';
import { isWithin, type Window } from './windowOf.ts';

/** One mark on the map. `dx, dy`: CSS pixels from the place itself, where it had to give way to a neighbour. */
export type Mark = {
  /** Index in the dataset of the event that it is, or on whose place it stands. */
  readonly index: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly dx: number;
  readonly dy: number;
} & ({ readonly kind: 'event' } | ({ readonly kind: 'cluster' } & Cluster));

/** Too many to stand side by side. Which they are is asked only when one is opened: `clusterEvents`. */
export type Cluster = {
  readonly count: number;
  readonly group: number;
  /** The group of every event of the dataset, and the events that are shown. */
  readonly groupOf: Int32Array;
  readonly shown: Uint32Array;
};

/** Radius of an event's mark, CSS pixels. */
export const MARK_RADIUS = 8.5;

/** Air between marks that gave way to each other. */
const GAP = 2;

/** Marks nearer than this belong together. */
const REACH = 26;

/** Groups nearer than this become one where their discs have no room beside each other. */
const CROWDED_REACH = 2 * REACH;

/** As many still stand side by side around one place. */
const FAN_MOST = 7;

/** Where there would be more marks, events that are near each other become clusters: a full map is read by its counts. */
const FAN_TOTAL = 200;

/** More marks do not look for room: it takes too long, and there is none. */
const GIVE_WAY_MOST = 500;

/** Grouping changes in quarter steps of the zoom, so that marks do not stir while it is moving. */
export function groupingZoom(zoom: number): number {
  return Math.round(zoom * 4) / 4;
}

/** A cluster grows with the number of its digits more than with the number itself. */
export function clusterRadius(count: number): number {
  return 10 + 3 * Math.log10(count) * 2;
}

/**
 * Where the marks of the shown events stand at a zoom: side by side where they can, as clusters where they cannot;
 * those of one part of the world, or all. Time: one pass over the shown events, once the places are grouped.
 */
export function layoutMarks(
  places: Places,
  shown: Uint32Array,
  zoom: number,
  within: Window | null = null,
): readonly Mark[] {
  const world = worldSize(groupingZoom(zoom));
  const { groupOf, apart, firsts } = groupsAt(places, world);
  const counts = new Uint32Array(firsts.length);
  const stands = new Int32Array(firsts.length).fill(-1);
  for (const index of shown) {
    const group = groupOf[index] ?? -1;
    const first = firsts[group];
    if (first === undefined || (within && !isWithin(within, places.xs[first] ?? 0, places.ys[first] ?? 0))) continue;
    counts[group] = (counts[group] ?? 0) + 1;
    const stand = stands[group] ?? -1;
    if (stand < 0 || (apart[index] ?? 0) < (apart[stand] ?? 0)) stands[group] = index;
  }
  const most = mostInFan(counts);
  const marks: Mark[] = [];
  for (const index of shown) {
    const group = groupOf[index] ?? -1;
    const count = counts[group] ?? 0;
    if (count > 0 && count <= most) marks.push({ kind: 'event', ...standing(places, index) });
    else if (count > 0 && stands[group] === index) {
      marks.push({ kind: 'cluster', ...standing(places, index), count, group, groupOf, shown });
    }
  }
  return marks.length > GIVE_WAY_MOST ? marks : giveWay(marks, places, world);
}

/** What a cluster of so many takes, with the air around it; a group that still fans out is no wider than one of its marks. */
function clusterWidth(count: number): number {
  return 2 * (count > FAN_MOST ? clusterRadius(count) : MARK_RADIUS) + GAP;
}

function standing({ longitudes, latitudes }: Places, index: number) {
  return { index, longitude: longitudes[index] ?? 0, latitude: latitudes[index] ?? 0, dx: 0, dy: 0 };
}

export function markRadius(mark: Mark): number {
  return mark.kind === 'event' ? MARK_RADIUS : clusterRadius(mark.count);
}

/** The same mark in two layouts has the same key. */
export function markKey(mark: Mark): number {
  return mark.kind === 'event' ? mark.index : -1 - mark.group;
}

/** Whether the mark is that of an event, or of several with this one among them. */
export function markHas(mark: Mark, index: number | null): boolean {
  if (index === null) return false;
  return mark.kind === 'event' ? mark.index === index : mark.groupOf[index] === mark.group;
}

/** Indexes in the dataset of the events of a cluster, in the order of the list. */
export function clusterEvents({ group, groupOf, shown }: Cluster): Uint32Array {
  return shown.filter((index) => groupOf[index] === group);
}

/** How many events of one group may stand side by side. */
function mostInFan(counts: Uint32Array): number {
  let marks = 0;
  for (const count of counts) marks += count <= FAN_MOST ? count : 1;
  return marks > FAN_TOTAL ? 1 : FAN_MOST;
}

let known: { readonly places: Places; readonly world: number; readonly groups: Groups } | null = null;

/** The groups are those of all places, so that months pass over them; only another zoom asks for others. */
function groupsAt(places: Places, world: number): Groups {
  if (known?.places !== places || known.world !== world) {
    const near = groupNear(places, world, REACH);
    known = { places, world, groups: mergeCrowded(places, near, world, CROWDED_REACH, clusterWidth) };
  }
  return known.groups;
}

function giveWay(marks: readonly Mark[], places: Places, world: number): readonly Mark[] {
  const bodies = marks.map((mark) => ({
    x: (places.xs[mark.index] ?? 0) * world,
    y: (places.ys[mark.index] ?? 0) * world,
    radius: markRadius(mark) + GAP,
  }));
  return separate(bodies).map(({ dx, dy }, at) => ({ ...(marks[at] as Mark), dx, dy }));
}

import { type Camera, MAX_LATITUDE, type ProjectionKind, wrapLongitude } from '#domain/camera.ts';
import type { Coordinates } from '#domain/event.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY, worldSize } from './mercator.ts';

/** In CSS pixels. */
export type Size = { readonly width: number; readonly height: number };
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
export type Pixel = { readonly x: number; readonly y: number };

/**
 * From degrees to CSS pixels of a map of this size, and back. The same as MapLibre's own for a map
 * that looks straight down with north up, so that drawings above it need not ask it.
 */
export type Projection = {
  readonly size: Size;
  readonly zoom: number;
  /** Null behind the horizon of the globe. On the flat map: the copy of the world nearest to the middle. */
  readonly project: (longitude: number, latitude: number) => Pixel | null;
  /** A way in degrees as unbroken runs of pixels: one on the flat map, where longitudes may run on past ±180; cut at the horizon on the globe. */
  readonly projectWay: (way: readonly Coordinates[]) => readonly (readonly Pixel[])[];
  /** The edge of an area; on the globe the part behind the horizon runs along it. Empty where nothing can be seen. */
  readonly projectRing: (ring: readonly Coordinates[]) => readonly Pixel[];
  /** Degrees under a pixel; null off the globe, or above and below the flat world. */
  readonly unproject: (pixel: Pixel) => readonly [longitude: number, latitude: number] | null;
  /** Pixels from one copy of the world to the next; null on the globe, which has one. */
  readonly copyWidth: number | null;
  /** Pixels from the middle to the horizon of the globe; null on the flat map, which has none. */
  readonly horizon: number | null;
};

export function buildProjection(kind: ProjectionKind, camera: Camera, size: Size): Projection {
  return kind === 'globe' ? globeProjection(camera, size) : flatProjection(camera, size);
}

/** Where the copies of a pixel stand across the map, for a thing that reaches `reach` pixels around it. */
export function copiesOf({ x, y }: Pixel, { copyWidth, size }: Projection, reach: number): readonly Pixel[] {
  if (copyWidth === null) return [{ x, y }];
  const copies: Pixel[] = [];
  const first = Math.ceil((-reach - x) / copyWidth);
  for (let at = x + first * copyWidth; at <= size.width + reach; at += copyWidth) copies.push({ x: at, y });
  return copies;
}

/** The upper left corner of each copy of the flat world that can be seen; none for the globe. */
export function worldCorners(projection: Projection): readonly Pixel[] {
  const corner = projection.projectWay([[-180, MAX_LATITUDE]])[0]?.[0];
  const { copyWidth } = projection;
  if (!corner || copyWidth === null) return [];
  const square = [corner, { x: corner.x + copyWidth, y: corner.y }];
  return shiftsOf(square, projection).map((shift) => ({ x: corner.x + shift, y: corner.y }));
}

/** Pixels by which a run is moved to stand on each copy of the world that it can be seen on. */
export function shiftsOf(run: readonly Pixel[], { copyWidth, size }: Projection): readonly number[] {
  if (copyWidth === null) return [0];
  const xs = run.map(({ x }) => x);
  const left = Math.min(...xs);
  const shifts: number[] = [];
  for (
    let shift = Math.ceil(-Math.max(...xs) / copyWidth) * copyWidth;
    left + shift <= size.width;
    shift += copyWidth
  ) {
    shifts.push(shift);
  }
  return shifts;
}

function flatProjection(camera: Camera, size: Size): Projection {
  const world = worldSize(camera.zoom);
  const centreX = mercatorX(camera.longitude);
  const centreY = mercatorY(camera.latitude);
  const pixel = (across: number, latitude: number): Pixel => ({
    x: size.width / 2 + across * world,
    y: size.height / 2 + (mercatorY(latitude) - centreY) * world,
  });
  const nearest = (longitude: number) => {
    const across = mercatorX(longitude) - centreX;
    return across - Math.round(across);
  };
  const projectRing = (ring: readonly Coordinates[]) => {
    const start = ring[0]?.[0] ?? 0;
    const across = nearest(start) - mercatorX(start);
    return ring.map(([longitude, latitude]) => pixel(across + mercatorX(longitude), latitude));
  };
  return {
    size,
    zoom: camera.zoom,
    copyWidth: world,
    horizon: null,
    project: (longitude, latitude) => pixel(nearest(longitude), latitude),
    projectRing,
    projectWay: (way) => [projectRing(way)],
    unproject: ({ x, y }) => {
      const down = centreY + (y - size.height / 2) / world;
      if (down < 0 || down > 1) return null;
      return [wrapLongitude(longitudeAt(centreX + (x - size.width / 2) / world)), latitudeAt(down)];
    },
  };
}

const RADIANS = Math.PI / 180;

/** MapLibre looks at the globe with a field of view of 36.87°, from one and a half times the map's height. */
const DISTANCE_IN_HEIGHTS = 0.5 / Math.tan((36.87 / 2) * RADIANS);

/** A globe seen from a finite distance: https://en.wikipedia.org/wiki/General_Perspective_projection */
function globeProjection(camera: Camera, size: Size): Projection {
  const latitude0 = camera.latitude * RADIANS;
  const sin0 = Math.sin(latitude0);
  const cos0 = Math.cos(latitude0);
  /** The globe is scaled so that its middle has the flat map's scale. */
  const radius = worldSize(camera.zoom) / (2 * Math.PI) / cos0;
  const distance = DISTANCE_IN_HEIGHTS * size.height;
  /** How far toward the eye the horizon is, on the unit globe. */
  const edge = radius / (radius + distance);
  const turned = (longitude: number, latitude: number) => {
    const across = (longitude - camera.longitude) * RADIANS;
    const phi = latitude * RADIANS;
    const east = Math.cos(phi) * Math.sin(across);
    const north = cos0 * Math.sin(phi) - sin0 * Math.cos(phi) * Math.cos(across);
    const toward = sin0 * Math.sin(phi) + cos0 * Math.cos(phi) * Math.cos(across);
    return { east, north, toward };
  };
  const scaleAt = (toward: number) => (distance * radius) / (distance + radius * (1 - toward));
  const horizon = scaleAt(edge) * Math.sqrt(1 - edge * edge);
  const pixelOf = (east: number, north: number, scale: number): Pixel => ({
    x: size.width / 2 + east * scale,
    y: size.height / 2 - north * scale,
  });
  const project = (longitude: number, latitude: number): Pixel | null => {
    const { east, north, toward } = turned(longitude, latitude);
    return toward < edge ? null : pixelOf(east, north, scaleAt(toward));
  };
  return {
    size,
    zoom: camera.zoom,
    copyWidth: null,
    horizon,
    project,
    projectRing: (ring) => {
      const points = ring.map(([longitude, latitude]) => turned(longitude, latitude));
      if (points.every(({ toward }) => toward < edge)) return [];
      return points.map(({ east, north, toward }) =>
        toward < edge ? pixelOf(east, north, horizon / Math.hypot(east, north)) : pixelOf(east, north, scaleAt(toward)),
      );
    },
    projectWay: (way) => visibleRuns(way.map(([longitude, latitude]) => project(longitude, latitude))),
    unproject: ({ x, y }) => {
      const point = nearSide((x - size.width / 2) / distance, (size.height / 2 - y) / distance, radius, distance);
      if (!point) return null;
      const { east, north, toward } = point;
      const latitude = Math.asin(Math.min(1, Math.max(-1, north * cos0 + toward * sin0))) / RADIANS;
      const across = Math.atan2(east, toward * cos0 - north * sin0) / RADIANS;
      return [wrapLongitude(camera.longitude + across), latitude];
    },
  };
}

/** Where the ray through (u, v, −1) from the eye first meets the globe, as a unit vector; null where it misses. */
function nearSide(u: number, v: number, radius: number, distance: number) {
  const centre = radius + distance;
  const length2 = u * u + v * v + 1;
  const root = centre * centre - length2 * (centre * centre - radius * radius);
  if (root < 0) return null;
  const along = (centre - Math.sqrt(root)) / length2;
  return { east: (u * along) / radius, north: (v * along) / radius, toward: (centre - along) / radius };
}

function visibleRuns(pixels: readonly (Pixel | null)[]): readonly (readonly Pixel[])[] {
  const runs: Pixel[][] = [];
  let open: Pixel[] | null = null;
  for (const pixel of pixels) {
    if (!pixel) open = null;
    else if (open) open.push(pixel);
    else {
      open = [pixel];
      runs.push(open);
    }
  }
  return runs;
}

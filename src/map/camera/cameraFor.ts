import { type Camera, MAX_ZOOM, wrapLongitude } from '#domain/camera.ts';
import type { Coordinates } from '#domain/event.ts';
import { latitudeAt, longitudeAt, mercatorX, mercatorY } from './mercator.ts';
import type { Pixel, Projection, Size } from './projection.ts';

/** However much of the map panels cover, this much is framed. */
export const LEAST_PX = 64;

/** Pixels at each edge that must stay free: panels lie there. */
export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };

/** On unit Mercator; `west` may be below 0 or `east` above 1 where the box crosses the antimeridian. */
type Box = { readonly west: number; readonly east: number; readonly north: number; readonly south: number };

/** The smallest box around the points, across the antimeridian where that is shorter; null for no point. */
export function boxAround(points: readonly Coordinates[]): Box | null {
  if (points.length === 0) return null;
  const ys = points.map(([, latitude]) => mercatorY(latitude));
  const xs = points.map(([longitude]) => mercatorX(wrapLongitude(longitude))).sort((one, other) => one - other);
  const gaps = xs.map((x, at) => (xs[at + 1] ?? (xs[0] ?? 0) + 1) - x);
  const widest = gaps.indexOf(Math.max(...gaps));
  const west = xs[(widest + 1) % xs.length] ?? 0;
  const east = xs[widest] ?? 0;
  return { west, east: east < west ? east + 1 : east, north: Math.min(...ys), south: Math.max(...ys) };
}

/**
 * The camera that shows all the points inside the padding, as near as `maxZoom` allows and never
 * further than where the flat world fills the map; null for no point.
 */
export function cameraFor(
  points: readonly Coordinates[],
  size: Size,
  padding: Padding,
  maxZoom = MAX_ZOOM,
): Camera | null {
  const box = boxAround(points);
  if (!box) return null;
  const width = Math.max(size.width - padding.left - padding.right, LEAST_PX);
  const height = Math.max(size.height - padding.top - padding.bottom, LEAST_PX);
  const scale = Math.min(width / Math.max(box.east - box.west, 1e-9), height / Math.max(box.south - box.north, 1e-9));
  const zoom = Math.min(Math.max(Math.log2(scale / 512), leastZoom(size)), maxZoom);
  const world = 512 * 2 ** zoom;
  const x = (box.west + box.east) / 2 + (padding.right - padding.left) / 2 / world;
  const y = (box.north + box.south) / 2 + (padding.bottom - padding.top) / 2 / world;
  return { zoom, longitude: wrapLongitude(longitudeAt(x)), latitude: latitudeAt(insideWorld(y, size, world)) };
}

/** The camera some steps nearer or further, within what the map allows. */
export function zoomed(camera: Camera, steps: number, size: Size): Camera {
  return { ...camera, zoom: Math.min(Math.max(camera.zoom + steps, leastZoom(size)), MAX_ZOOM) };
}

/** The camera after a move by CSS pixels; where that would leave the world, it stays. */
export function panned(camera: Camera, { x, y }: Pixel, projection: Projection): Camera {
  const { width, height } = projection.size;
  const [longitude, latitude] = projection.unproject({ x: width / 2 + x, y: height / 2 + y }) ?? [];
  return longitude === undefined || latitude === undefined ? camera : { ...camera, longitude, latitude };
}

/** The zoom at which the flat world is as tall as the map: further out there would be nothing above and below it. */
export function leastZoom(size: Size): number {
  return Math.max(0, Math.log2(size.height / 512));
}

/** Whether every point can be seen within the padding. */
export function shows(projection: Projection, points: readonly Coordinates[], padding: Padding): boolean {
  const { width, height } = projection.size;
  return points.every(([longitude, latitude]) => {
    const pixel = projection.project(longitude, latitude);
    if (!pixel) return false;
    const { x, y } = pixel;
    return x >= padding.left && x <= width - padding.right && y >= padding.top && y <= height - padding.bottom;
  });
}

/** MapLibre keeps the flat world's edges out of the map; a camera that asks for more would be moved. */
function insideWorld(y: number, size: Size, world: number): number {
  const half = size.height / 2 / world;
  return half >= 0.5 ? 0.5 : Math.min(Math.max(y, half), 1 - half);
}

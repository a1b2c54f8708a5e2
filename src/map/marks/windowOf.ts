import { mercatorX, mercatorY, worldSize } from '#map/camera/mercator.ts';
import type { Projection } from '#map/camera/projection.ts';

/** A part of the world around a point, on unit Mercator; it may reach across the antimeridian. */
export type Window = {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
};

/** Nearer than this the globe fills the map, and what is seen of it is nearly flat. */
const FLAT_ZOOM = 5;
const FLAT_LATITUDE = 75;

/** What the map shows of the world, `times` as wide and as high; null where that may be any part of the globe. */
export function windowOf({ copyWidth, size, unproject, zoom }: Projection, times: number): Window | null {
  const [longitude, latitude] = unproject({ x: size.width / 2, y: size.height / 2 }) ?? [0, 0];
  if (copyWidth === null && (zoom < FLAT_ZOOM || Math.abs(latitude) > FLAT_LATITUDE)) return null;
  const half = times / 2 / worldSize(zoom);
  return {
    x: mercatorX(longitude),
    y: mercatorY(latitude),
    halfWidth: size.width * half,
    halfHeight: size.height * half,
  };
}

/** Whether a point of unit Mercator lies in it, on any copy of the world. */
export function isWithin({ x, y, halfWidth, halfHeight }: Window, pointX: number, pointY: number): boolean {
  return Math.abs(turned(pointX - x)) <= halfWidth && Math.abs(pointY - y) <= halfHeight;
}

/** Whether all of the other lies in it. */
export function holds(outer: Window, inner: Window): boolean {
  const isWide = outer.halfWidth >= 0.5 || Math.abs(turned(inner.x - outer.x)) + inner.halfWidth <= outer.halfWidth;
  return isWide && Math.abs(inner.y - outer.y) + inner.halfHeight <= outer.halfHeight;
}

/** The shorter way round the world. */
function turned(across: number): number {
  return across - Math.round(across);
}

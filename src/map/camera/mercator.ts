import { MAX_LATITUDE } from '#domain/camera.ts';

// Web Mercator on a unit square: x and y run from 0 to 1, y southward. https://epsg.io/3857

const RADIANS = Math.PI / 180;

export function mercatorX(longitude: number): number {
  return (longitude + 180) / 360;
}

/** Latitudes past the edge of the square are brought to it. */
export function mercatorY(latitude: number): number {
  const inside = Math.min(Math.max(latitude, -MAX_LATITUDE), MAX_LATITUDE);
  return 0.5 - Math.log(Math.tan(Math.PI / 4 + (inside * RADIANS) / 2)) / (2 * Math.PI);
}

export function longitudeAt(x: number): number {
  return x * 360 - 180;
}

export function latitudeAt(y: number): number {
  return (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;
}

/** Pixels across the whole world. */
export function worldSize(zoom: number): number {
  return 512 * 2 ** zoom;
}

import { expect, test } from 'vitest';
import type { Camera } from '#domain/camera.ts';
import type { Coordinates } from '#domain/event.ts';
import { cameraFor, type Padding, shows } from './cameraFor.ts';
import { globeCamera } from './globeCamera.ts';
import { buildProjection } from './projection.ts';

const SIZE = { width: 1440, height: 900 };
const PADDING = { top: 56, right: 492, bottom: 198, left: 412 };
const CAMERA: Camera = { longitude: 0, latitude: 40, zoom: 1 };

test('a globe is turned to where most of the points are', () => {
  const points = [...Array.from({ length: 8 }, () => [105, 30] as const), [-106, 60] as const];
  const { longitude } = globeCamera(CAMERA, points, SIZE, PADDING);
  expect(longitude).toBeGreaterThan(80);
  expect(longitude).toBeLessThan(130);
});

test('what is on one side of a globe stands between the panels', () => {
  const qingdao: Coordinates = [120.4, 36.1];
  const partners: readonly Coordinates[] = [
    [79, 22],
    [68, 49],
    [74, 42],
    [69, 29],
    [97, 61],
    [63, 42],
  ];
  const points = [qingdao, ...partners];
  const flat = cameraFor(points, SIZE, PADDING) ?? CAMERA;
  for (const padding of [PADDING, { ...PADDING, right: 56 }, { ...PADDING, left: 56, bottom: 400 }]) {
    const camera = globeCamera(flat, points, SIZE, padding);
    expect(shows(buildProjection('globe', camera, SIZE), points, lessOf(padding))).toBe(true);
  }
});

test('a globe of one point under a panel brings it out', () => {
  const padding = { ...PADDING, left: 900, right: 56 };
  const camera = globeCamera({ ...CAMERA, zoom: 4.5 }, [[120, 30]], SIZE, padding);
  expect(shows(buildProjection('globe', camera, SIZE), [[120, 30]], lessOf(padding))).toBe(true);
});

/** By the width of a mark. */
function lessOf({ top, right, bottom, left }: Padding): Padding {
  return { top: top - 8, right: right - 8, bottom: bottom - 8, left: left - 8 };
}

test('panels that cover all of the map leave a camera nevertheless', () => {
  const size = { width: 1280, height: 800 };
  const covered = { top: 0, right: 600, bottom: 500, left: 900 };
  const points = [
    [120.4, 36.1],
    [37.6, 55.8],
  ] as const;
  const { zoom, latitude, longitude } = globeCamera({ zoom: 1, latitude: 40, longitude: 80 }, points, size, covered);
  expect([zoom, latitude, longitude].map(Number.isFinite)).toEqual([true, true, true]);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, MAX_ZOOM } from '#domain/camera.ts';
import type { Coordinates } from '#domain/event.ts';
import { boxAround, cameraFor, leastZoom, panned, shows, zoomed } from './cameraFor.ts';
import { buildProjection } from './projection.ts';

const SIZE = { width: 1440, height: 900 };
const PADDING = { top: 20, right: 440, bottom: 140, left: 360 };
const places = fc.array(
  fc.tuple(fc.double({ min: 60, max: 140, noNaN: true }), fc.double({ min: -10, max: 50, noNaN: true })),
  { minLength: 1, maxLength: 9 },
);

describe('a camera for places', () => {
  it('shows all of them between the panels', () => {
    fc.assert(
      fc.property(places, (points) => {
        const camera = cameraFor(points, SIZE, PADDING);
        if (!camera) throw new Error('no camera');
        if (camera.zoom <= leastZoom(SIZE)) return;
        const edge = { ...PADDING, top: PADDING.top - 1, bottom: PADDING.bottom - 1, left: 359, right: 439 };
        expect(shows(buildProjection('flat', camera, SIZE), points, edge)).toBe(true);
      }),
    );
  });

  it('takes the shorter way round the antimeridian', () => {
    const box = boxAround([
      [170, 0],
      [-170, 0],
    ]);
    expect((box?.east ?? 0) - (box?.west ?? 0)).toBeCloseTo(20 / 360, 9);
    const camera = cameraFor(
      [
        [170, 0],
        [-170, 0],
      ],
      SIZE,
      { top: 0, right: 0, bottom: 0, left: 0 },
    );
    expect(Math.abs(camera?.longitude ?? 0)).toBeCloseTo(180, 6);
  });

  it('never leaves paper above and below the flat world', () => {
    const whole: readonly Coordinates[] = [
      [-110, 80],
      [0, 0],
      [110, -80],
    ];
    expect(cameraFor(whole, SIZE, { ...PADDING, top: 400 })?.zoom).toBe(leastZoom(SIZE));
  });

  it('is none for no place', () => {
    expect(cameraFor([], SIZE, PADDING)).toBeNull();
  });
});

it('looks where it looked when it is moved and moved back', () => {
  const camera = { zoom: 4, latitude: 25, longitude: 179 };
  const projection = (seen: Camera) => buildProjection('flat', seen, SIZE);
  const there = panned(camera, { x: 100, y: -50 }, projection(camera));
  expect(there.longitude).toBeLessThan(0);
  const back = panned(there, { x: -100, y: 50 }, projection(there));
  expect(back.latitude).toBeCloseTo(25);
  expect(back.longitude).toBeCloseTo(179);
});

it('is zoomed no further than the map goes', () => {
  const camera = { zoom: 4, latitude: 25, longitude: 100 };
  expect(zoomed(camera, 1, SIZE).zoom).toBe(5);
  expect(zoomed(camera, 99, SIZE).zoom).toBe(MAX_ZOOM);
  expect(zoomed(camera, -99, SIZE).zoom).toBe(leastZoom(SIZE));
});

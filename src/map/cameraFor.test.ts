import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coordinates } from '#domain/event.ts';
import { boxAround, cameraFor, leastZoom, shows } from './cameraFor.ts';
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

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MAX_ZOOM } from '#domain/camera.ts';
import { buildProjection, copiesOf, shiftsOf, worldCorners } from './projection.ts';

const SIZE = { width: 1000, height: 600 };
const cameras = fc.record({
  zoom: fc.double({ min: 0, max: MAX_ZOOM, noNaN: true }),
  latitude: fc.double({ min: -80, max: 80, noNaN: true }),
  longitude: fc.double({ min: -180, max: 179.9, noNaN: true }),
});
const pixels = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 600 }) });

describe('both projections', () => {
  it('put the middle of the camera in the middle of the map', () => {
    fc.assert(
      fc.property(cameras, fc.constantFrom('flat', 'globe'), (camera, kind) => {
        const at = buildProjection(kind, camera, SIZE).project(camera.longitude, camera.latitude);
        expect(at?.x).toBeCloseTo(500, 4);
        expect(at?.y).toBeCloseTo(300, 4);
      }),
    );
  });

  it('find the pixel again from the degrees under it', () => {
    fc.assert(
      fc.property(cameras, pixels, fc.constantFrom('flat', 'globe'), (camera, pixel, kind) => {
        const projection = buildProjection(kind, camera, SIZE);
        const under = projection.unproject(pixel);
        const again = under && projection.project(...under);
        if (!again) return;
        // A pixel on the edge may come back a hair outside it.
        const copies = copiesOf(again, projection, 1);
        expect(Math.min(...copies.map(({ x }) => Math.abs(x - pixel.x)))).toBeLessThan(0.01);
        expect(again.y).toBeCloseTo(pixel.y, 2);
      }),
    );
  });
});

describe('the flat map', () => {
  const world = buildProjection('flat', { zoom: 0, latitude: 0, longitude: 0 }, SIZE);

  it('shows a place on every copy of the world', () => {
    expect(copiesOf({ x: 500, y: 300 }, world, 0).map(({ x }) => x)).toEqual([500]);
    expect(copiesOf({ x: 100, y: 300 }, world, 0).map(({ x }) => x)).toEqual([100, 612]);
    expect(copiesOf({ x: 505, y: 300 }, world, 20).map(({ x }) => x)).toEqual([-7, 505, 1017]);
  });

  it('does not break a way at the antimeridian', () => {
    const [run = []] = world.projectWay([
      [170, 0],
      [190, 0],
    ]);
    expect((run[1]?.x ?? 0) - (run[0]?.x ?? 0)).toBeCloseTo((20 / 360) * 512, 6);
    expect(shiftsOf(run, world)).toContain(-512);
  });

  it('begins each copy of the world at its corner', () => {
    expect(worldCorners(world).map(({ x }) => x)).toEqual([-268, 244, 756]);
  });
});

describe('the globe', () => {
  it('hides what lies behind the horizon, and cuts a way there', () => {
    const globe = buildProjection('globe', { zoom: 1, latitude: 0, longitude: 0 }, SIZE);
    expect(globe.project(180, 0)).toBeNull();
    expect(globe.project(30, 0)).not.toBeNull();
    expect(globe.unproject({ x: 1, y: 1 })).toBeNull();
    const runs = globe.projectWay([
      [-40, 0],
      [180, 0],
      [40, 0],
    ]);
    expect(runs.map((run) => run.length)).toEqual([1, 1]);
  });
});

test('the edge of an area on the globe stays on the globe, and runs along the horizon where it is behind it', () => {
  const ways = fc.array(fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })));
  fc.assert(
    fc.property(cameras, ways, (camera, ring) => {
      const { project, projectRing, horizon } = buildProjection('globe', camera, SIZE);
      const seen = ring.map((point) => project(...point));
      const edge = projectRing(ring);
      expect(edge).toHaveLength(seen.some((pixel) => pixel !== null) ? ring.length : 0);
      edge.forEach(({ x, y }, at) => {
        if (seen[at]) expect({ x, y }).toEqual(seen[at]);
        else expect(Math.hypot(x - 500, y - 300)).toBeCloseTo(horizon ?? 0, 3);
      });
    }),
  );
});

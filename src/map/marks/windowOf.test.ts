import { describe, expect, it } from 'vitest';
import { mercatorX, mercatorY } from '#map/camera/mercator.ts';
import { buildProjection } from '#map/camera/projection.ts';
import { holds, isWithin, windowOf } from './windowOf.ts';

const SIZE = { width: 1000, height: 600 };
const FIJI = { zoom: 6, latitude: -18, longitude: 178 };
const has = (longitude: number, times = 1) => {
  const seen = windowOf(buildProjection('flat', FIJI, SIZE), times);
  return seen !== null && isWithin(seen, mercatorX(longitude), mercatorY(-18));
};

describe('the part of the world that a map shows', () => {
  it('reaches across the antimeridian', () => {
    expect([has(179), has(-179), has(0), has(-165), has(-165, 4)]).toEqual([true, true, false, false, true]);
  });

  it('may be any part of a small globe', () => {
    expect(windowOf(buildProjection('globe', { ...FIJI, zoom: 2 }, SIZE), 1)).toBeNull();
    expect(windowOf(buildProjection('globe', FIJI, SIZE), 1)).not.toBeNull();
  });

  it('lies in a wider one around it, until it moves on', () => {
    const seen = (longitude: number, times: number) => {
      const found = windowOf(buildProjection('flat', { ...FIJI, longitude }, SIZE), times);
      if (!found) throw new Error('a flat map has a window');
      return found;
    };
    expect(holds(seen(178, 2), seen(-179, 1))).toBe(true);
    expect(holds(seen(178, 2), seen(-160, 1))).toBe(false);
  });
});

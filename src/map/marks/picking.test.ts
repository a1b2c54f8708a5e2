import { describe, expect, it } from 'vitest';
import { buildProjection } from '#map/camera/projection.ts';
import type { Mark } from './layout.ts';
import { partnerRings, pickMark, pickPartner, stopToward } from './picking.ts';

const SIZE = { width: 1400, height: 512 };
const WORLD = buildProjection('flat', { zoom: 0, latitude: 0, longitude: 0 }, SIZE);

function markAt(index: number, longitude: number, latitude: number, dx = 0): Mark {
  return { kind: 'event', index, longitude, latitude, dx, dy: 0 };
}

const MIDDLE = markAt(0, 0, 0);
const EAST = markAt(1, 60, 0);
const NORTH = markAt(2, 5, 60);
const MARKS = [MIDDLE, EAST, NORTH];

describe('picking', () => {
  it('finds the mark under the pointer, on every copy of the world', () => {
    expect(pickMark(MARKS, WORLD, { x: 700, y: 256 }, 'mouse')).toBe(MIDDLE);
    expect(pickMark(MARKS, WORLD, { x: 700 + 512, y: 256 }, 'mouse')).toBe(MIDDLE);
    expect(pickMark(MARKS, WORLD, { x: 650, y: 256 }, 'mouse')).toBeNull();
  });

  it('finds a mark that gave way where it stands, not where its place is', () => {
    const moved = markAt(3, 0, 0, 40);
    expect(pickMark([moved], WORLD, { x: 740, y: 256 }, 'mouse')).toBe(moved);
    expect(pickMark([moved], WORLD, { x: 700, y: 256 }, 'mouse')).toBeNull();
  });

  it('is kinder to a finger', () => {
    expect(pickMark(MARKS, WORLD, { x: 718, y: 256 }, 'mouse')).toBeNull();
    expect(pickMark(MARKS, WORLD, { x: 718, y: 256 }, 'touch')).toBe(MIDDLE);
  });

  it('finds a partner by its ring', () => {
    const singapore = WORLD.project(103.82, 1.35);
    if (!singapore) throw new Error('not on the map');
    expect(pickPartner(new Map([['SG', 1]]), WORLD, singapore, 'mouse')).toBe('SG');
    expect(pickPartner(new Map([['MT', 1]]), WORLD, singapore, 'mouse')).toBeNull();
    expect(pickPartner(new Map([['SG', 1]]), WORLD, { ...singapore, x: singapore.x + 16 }, 'touch')).toBe('SG');
  });

  it('finds the nearest of rings that lie over each other', () => {
    const partners = new Map(['LA', 'KH', 'TH', 'VN', 'MM'].map((code) => [code, 9]));
    for (const { code, longitude, latitude } of partnerRings(partners)) {
      const at = WORLD.project(longitude, latitude) ?? { x: 0, y: 0 };
      expect(pickPartner(partners, WORLD, at, 'mouse')).toBe(code);
    }
  });
});

describe('going from stop to stop', () => {
  it('goes to the nearest in the direction, and nowhere where none lies', () => {
    expect(stopToward([MIDDLE, EAST], WORLD, { x: 700, y: 256 }, 'right')).toBe(EAST);
    expect(stopToward(MARKS, WORLD, { x: 700, y: 256 }, 'up')).toBe(NORTH);
    expect(stopToward(MARKS, WORLD, { x: 700, y: 256 }, 'down')).toBeNull();
  });

  it('goes to a partner’s ring too', () => {
    const stops = [...MARKS, ...partnerRings(new Map([['ZA', 1]]))];
    expect(stopToward(stops, WORLD, { x: 700, y: 256 }, 'down')).toMatchObject({ kind: 'country', code: 'ZA' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coordinates } from '#domain/event.ts';
import { layoutMarks, type Mark, markRadius } from './layout.ts';
import { mercatorX, mercatorY, worldSize } from './mercator.ts';
import type { Places } from './scene.ts';

const BEIJING: Coordinates = [116.4, 39.91];
const QINGDAO: Coordinates = [120.38, 36.06];
const SHANGHAI: Coordinates = [121.46, 31.22];

/** Each place is that of one event; every event is shown. */
function placesAt(points: readonly Coordinates[]): { readonly places: Places; readonly shown: Uint32Array } {
  const numbers = points.map((_, number) => number);
  const places: Places = {
    events: Uint32Array.from(numbers),
    placeOf: Int32Array.from(numbers),
    longitudes: Float64Array.from(points, ([longitude]) => longitude),
    latitudes: Float64Array.from(points, ([, latitude]) => latitude),
    xs: Float64Array.from(points, ([longitude]) => mercatorX(longitude)),
    ys: Float64Array.from(points, ([, latitude]) => mercatorY(latitude)),
    types: points.map(() => 'meeting'),
    precisions: points.map(() => 'city'),
    inferred: new Uint8Array(points.length),
  };
  return { places, shown: Uint32Array.from(numbers) };
}

function eventsOf(mark: Mark): readonly number[] {
  return mark.kind === 'event' ? [mark.index] : Array.from(mark.events);
}

function covers(one: Mark, other: Mark, zoom: number): boolean {
  const at = ({ longitude, latitude, dx, dy }: Mark) => [
    mercatorX(longitude) * worldSize(zoom) + dx,
    mercatorY(latitude) * worldSize(zoom) + dy,
  ];
  const [x1 = 0, y1 = 0] = at(one);
  const [x2 = 0, y2 = 0] = at(other);
  return Math.hypot(x1 - x2, y1 - y2) < markRadius(one) + markRadius(other) - 1;
}

describe('where marks stand', () => {
  it('parts the events of one place and its neighbours at every zoom', () => {
    const { places, shown } = placesAt([BEIJING, BEIJING, BEIJING, QINGDAO, SHANGHAI]);
    for (let zoom = 0; zoom <= 9; zoom++) {
      const marks = layoutMarks(places, shown, zoom);
      const pairs = marks.flatMap((one, at) => marks.slice(at + 1).map((other) => [one, other] as const));
      expect(marks.every(({ kind }) => kind === 'event')).toBe(true);
      expect(pairs.some(([one, other]) => covers(one, other, zoom))).toBe(false);
    }
  });

  it('leaves a mark that has room on its place', () => {
    const { places, shown } = placesAt([BEIJING, [28, -26]]);
    expect(layoutMarks(places, shown, 2).map(({ dx, dy }) => [dx, dy])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('counts what cannot stand side by side', () => {
    const { places, shown } = placesAt(Array.from({ length: 40 }, () => BEIJING));
    const marks = layoutMarks(places, shown, 9);
    expect(marks.map(eventsOf)).toEqual([Array.from({ length: 40 }, (_, index) => index)]);
  });

  it('stands every shown event on the map once, and the same way each time', () => {
    const points = fc.array(
      fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true })),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 9 }), (where, zoom) => {
        const { places, shown } = placesAt(where);
        const marks = layoutMarks(places, shown, zoom);
        const events = marks.flatMap(eventsOf).sort((one, other) => one - other);
        expect(events).toEqual(Array.from(shown));
        expect(layoutMarks(places, shown, zoom)).toEqual(marks);
      }),
    );
  });
});

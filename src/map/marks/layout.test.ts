import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import { startPlaceColumns } from '#domain/columns/placeColumns.ts';
import { takeAll } from '#domain/columns/taking.ts';
import type { Coordinates } from '#domain/event.ts';
import { mercatorX, mercatorY, worldSize } from '#map/camera/mercator.ts';
import { buildPlaces, type Places } from '#map/scene.ts';
import { clusterEvents, layoutMarks, type Mark, markHas, markRadius } from './layout.ts';
import { isWithin } from './windowOf.ts';

const BEIJING: Coordinates = [116.4, 39.91];
const QINGDAO: Coordinates = [120.38, 36.06];
const SHANGHAI: Coordinates = [121.46, 31.22];

/** Each place is that of one event; every event is shown. */
function placesAt(points: readonly Coordinates[]): { readonly places: Places; readonly shown: Uint32Array } {
  const events = points.map((coordinates, number) =>
    bareEvent({
      id: `e${number}`,
      place: { name: { zh: null, en: 'A' }, country: null, coordinates, precision: 'city', inferred: null },
    }),
  );
  return { places: buildPlaces(takeAll(startPlaceColumns(), events)), shown: Uint32Array.from(events.keys()) };
}

function eventsOf(mark: Mark): readonly number[] {
  return mark.kind === 'event' ? [mark.index] : Array.from(clusterEvents(mark));
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
    fc.assert(
      fc.property(
        pointsArbitrary,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (where, zoom, every) => {
          const { places, shown: all } = placesAt(where);
          const shown = all.filter((index) => index % every === 0);
          const marks = layoutMarks(places, shown, zoom);
          const events = marks.flatMap(eventsOf).sort((one, other) => one - other);
          expect(events).toEqual(Array.from(shown));
          expect(marks.every((mark) => eventsOf(mark).every((index) => markHas(mark, index)))).toBe(true);
          expect(layoutMarks(places, shown, zoom)).toEqual(marks);
        },
      ),
    );
  });

  it('stands a cluster on the place of one of its events, and counts them', () => {
    const { places, shown } = placesAt(
      Array.from({ length: 400 }, (_, at) => [100 + (at % 20), 30 + Math.floor(at / 20)]),
    );
    const clusters = layoutMarks(places, shown, 1).filter((mark) => mark.kind === 'cluster');
    expect(clusters.length).toBeGreaterThan(1);
    for (const cluster of clusters) {
      expect(clusterEvents(cluster)).toContain(cluster.index);
      expect(clusterEvents(cluster)).toHaveLength(cluster.count);
    }
  });

  it('gives each mark room beside the others, however many events are shown', () => {
    const spread = Array.from(
      { length: 20_000 },
      (_, at): Coordinates => [((at * 0.6180339) % 60) - 10, ((at * 0.7548776) % 30) + 20],
    );
    const { places, shown } = placesAt(spread);
    const marks = layoutMarks(places, shown, 2);
    const crowded = marks.filter((one) => marks.some((other) => other !== one && covers(one, other, 2)));
    expect(marks.length).toBeGreaterThan(20);
    expect(crowded).toEqual([]);
  });

  it('lays out one part of the world as it does the whole', () => {
    const within = { x: 0.8, y: 0.4, halfWidth: 0.05, halfHeight: 0.05 };
    const { places, shown } = placesAt(Array.from({ length: 90 }, (_, at) => [at * 4 - 180, (at % 9) * 15 - 60]));
    const inside = shown.filter((index) => isWithin(within, places.xs[index] ?? 0, places.ys[index] ?? 0));
    const marks = layoutMarks(places, shown, 9, within);
    expect(marks.flatMap(eventsOf)).toEqual(Array.from(inside));
  });
});

const pointsArbitrary = fc.array(
  fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true })),
  { maxLength: 60 },
);

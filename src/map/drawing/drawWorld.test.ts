import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readJson } from '#data/json/readJson.ts';
import { startPlaceColumns } from '#domain/columns/placeColumns.ts';
import { takeAll } from '#domain/columns/taking.ts';
import { mercatorX, mercatorY } from '#map/camera/mercator.ts';
import { layoutMarks } from '#map/marks/layout.ts';
import { buildPlaces, NOTHING_CHOSEN, type Scene } from '#map/scene.ts';
import { eventArcs } from './arcs.ts';
import { drawWorld } from './drawWorld.ts';

const { events } = readJson(readFileSync('public/data/events.json', 'utf8')).dataset;
const scene: Scene = {
  ...{ language: 'en', countryNames: {}, theme: 'light', worldview: 'intl', projection: 'flat' },
  places: buildPlaces(takeAll(startPlaceColumns(), events)),
  shown: Uint32Array.from(events.keys()),
  ...NOTHING_CHOSEN,
  partners: new Map([['RU', 3]]),
};
const marks = layoutMarks(scene.places, scene.shown, 1);

test('each mark is anchored at its place, as a share of the world', () => {
  const { anchored, world } = drawWorld(scene, marks, 1);
  const drawn = anchored.slice(-events.length).map(({ at }) => [at.x / world, at.y / world]);
  expect(anchored.length).toBeGreaterThan(events.length);
  marks.forEach(({ longitude, latitude }, at) => {
    expect(drawn[at]?.[0]).toBeCloseTo(mercatorX(longitude));
    expect(drawn[at]?.[1]).toBeCloseTo(mercatorY(latitude));
  });
});

test('what keeps its size lies within a few pixels of its anchor', () => {
  for (const { shapes } of drawWorld(scene, marks, 1).anchored) {
    for (const shape of shapes) if ('at' in shape) expect(Math.hypot(shape.at.x, shape.at.y)).toBeLessThan(80);
  }
});

test('arcs of an event grow with the world, and take the place of the partners', () => {
  const arcs = events.flatMap(eventArcs);
  const { ways, anchored } = drawWorld({ ...scene, arcs, open: 0 }, marks, 1);
  expect(ways).toHaveLength(arcs.length);
  expect(anchored).toHaveLength(arcs.length + marks.length);
});

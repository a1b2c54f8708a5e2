import { expect, test } from 'vitest';
import { coveredEdges, floatingBoxes } from './coveredEdges.ts';

const map = { left: 0, top: 0, right: 1440, bottom: 900 };
const list = { left: 16, top: 16, right: 356, bottom: 884 };

test('a panel covers its edge as far as it reaches, its margin included', () => {
  expect(coveredEdges(map, [{ edge: 'left', box: list }])).toEqual({ top: 0, right: 0, bottom: 0, left: 356 });
});

test('of two panels along one edge the deeper one counts', () => {
  const timeline = { left: 372, top: 780, right: 1000, bottom: 884 };
  const legend = { left: 1020, top: 820, right: 1424, bottom: 884 };
  const edges = coveredEdges(map, [
    { edge: 'bottom', box: legend },
    { edge: 'bottom', box: timeline },
  ]);
  expect(edges.bottom).toBe(120);
});

test('a hidden panel covers nothing', () => {
  const hidden = { left: 0, top: 0, right: 0, bottom: 0 };
  expect(coveredEdges(map, [{ edge: 'right', box: hidden }]).right).toBe(0);
});

test('what floats covers no edge, and is told where it is on the map', () => {
  const embedded = { left: 10, top: 100, right: 810, bottom: 700 };
  const covers = [{ edge: null, box: { left: 700, top: 120, right: 790, bottom: 300 } }];
  expect(coveredEdges(embedded, covers)).toEqual({ top: 0, right: 0, bottom: 0, left: 0 });
  expect(floatingBoxes(embedded, covers)).toEqual([{ left: 690, top: 20, right: 780, bottom: 200 }]);
});

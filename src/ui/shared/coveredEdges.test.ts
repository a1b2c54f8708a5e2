import { expect, test } from 'vitest';
import { coveredEdges } from './coveredEdges.ts';

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

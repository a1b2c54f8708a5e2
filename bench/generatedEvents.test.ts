import { expect, test } from 'vitest';
import { readDataset } from '#data/readDataset.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import { generatedEvents } from './generatedEvents.ts';

const EVENTS = [...generatedEvents(5000)];

test('generated events are read without a note', () => {
  const { dataset, notes } = readDataset({ home: 'CN', events: EVENTS });
  expect(notes).toEqual([]);
  expect(dataset.events).toHaveLength(5000);
});

test('the same count gives the same events', () => {
  expect([...generatedEvents(50)]).toEqual([...generatedEvents(50)]);
});

test('they are spread like those of an import', () => {
  const { facets } = buildColumns(readDataset(EVENTS).dataset);
  expect(facets.countries.numberOf.size).toBeGreaterThan(180);
  expect(new Set(EVENTS.map(({ start }) => start.slice(0, 7))).size).toBe(120);
  expect(JSON.stringify(EVENTS).length / EVENTS.length).toBeLessThan(400);
});

import { expect, test } from 'vitest';
import { bareDataset, bareEvent } from '#domain/bareEvent.ts';
import { formatGeoJson } from './toGeoJson.ts';

test('an event without a place is a feature without a geometry', () => {
  expect(JSON.parse(formatGeoJson(bareDataset([bareEvent({ id: 'a' })]))).features).toEqual([
    {
      type: 'Feature',
      id: 'a',
      geometry: null,
      properties: { id: 'a', type: 'meeting', title: { zh: 'a', en: 'a' }, status: 'published' },
    },
  ]);
});

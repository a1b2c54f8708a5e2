import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datasetArbitrary } from '#data/datasetArbitrary.ts';
import { readText } from '#data/readText.ts';
import { inListOrder } from '#domain/time/listOrder.ts';
import { readGeoJson } from './readGeoJson.ts';
import { formatGeoJson } from './toGeoJson.ts';

function read(geometry: object | null, properties: object = { name: 'A' }) {
  return readGeoJson({ type: 'Feature', id: 'a', geometry, properties });
}

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(datasetArbitrary, (dataset) => {
      const { dataset: read, notes } = readText(formatGeoJson(dataset));
      expect(notes.filter(({ code }) => !code.startsWith('coordinates-'))).toEqual([]);
      expect(read).toEqual({ ...dataset, events: inListOrder(dataset.events) });
    }),
    { numRuns: 50 },
  );
});

test('properties are recognised as columns are', () => {
  const geometry = { type: 'Point', coordinates: [24.1, 56.95] };
  const { dataset } = read(geometry, { 名称: '会议', 日期: '2018年9月', 国家: '拉脱维亚' });
  expect(dataset.events[0]).toMatchObject({
    id: 'a',
    title: { zh: '会议' },
    start: '2018-09',
    countries: ['LV'],
    place: { country: 'LV', coordinates: [24.1, 56.95] },
  });
});

const around = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const hole = [
  [1, 1],
  [6, 1],
  [6, 9],
  [1, 9],
  [1, 1],
];

test('an area becomes a point inside it and outside its holes, with a note', () => {
  const { dataset, notes } = read({ type: 'Polygon', coordinates: [around, hole] });
  const [longitude = 0, latitude = 0] = dataset.events[0]?.place?.coordinates ?? [];
  expect(longitude).toBeGreaterThan(6);
  expect(longitude).toBeLessThan(10);
  expect(latitude).toBeCloseTo(5, 1);
  expect(notes[0]).toMatchObject({ code: 'geometry-reduced', path: 'features.0.geometry', value: 'Polygon' });
});

test('a line becomes a point on it', () => {
  expect(read({ type: 'LineString', coordinates: around }).dataset.events[0]?.place?.coordinates).toEqual([10, 10]);
});

test('a bare geometry says nothing but where, and is called by that', () => {
  const { dataset } = readText(
    '{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1, 2]}]}',
  );
  expect(dataset.events).toMatchObject([{ title: { en: '2, 1' }, place: { coordinates: [1, 2] } }]);
});

test('a feature without a geometry is listed without a place', () => {
  expect(read(null).dataset.events[0]?.place).toBeNull();
});

test('nothing makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (geometry, properties) => {
      expect(() =>
        readGeoJson({ type: 'FeatureCollection', features: [{ geometry, properties }, geometry] }),
      ).not.toThrow();
      for (const type of ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']) {
        expect(() => read({ type, coordinates: geometry })).not.toThrow();
      }
    }),
  );
});

import { expect, test } from 'vitest';
import { readDataset } from '#data/readDataset.ts';
import { placesAreInTheirCountries } from './places.ts';

function notesOn(country: string, longitude: number, latitude: number) {
  const place = { name: { en: 'Here' }, country, coordinates: [longitude, latitude], precision: 'city' };
  const { dataset } = readDataset([{ id: 'a', title: { en: 'A' }, place }]);
  const found = dataset.events.map((event) => ({ event, path: 'events.0' }));
  return placesAreInTheirCountries(found).map(({ code, path, value }) => [code, path, value]);
}

test.each([
  ['Beijing', 'CN', 116.39723, 39.9075],
  ['Qingdao, on the coast', 'CN', 120.38042, 36.06488],
  ['Johannesburg', 'ZA', 28.04363, -26.20227],
  ['Maseru, which South Africa surrounds', 'LS', 27.48333, -29.31667],
  ['Anadyr, beyond the antimeridian’s bend', 'RU', 177.50961, 64.73424],
  ['Suva', 'FJ', 178.44149, -18.14161],
  ['Nicosia, beside disputed land', 'CY', 33.35, 35.16667],
  ['Hong Kong under its own code', 'HK', 114.15769, 22.28552],
  ['Hong Kong under China’s', 'CN', 114.15769, 22.28552],
  ['the McMurdo Station', 'AQ', 166.67, -77.85],
])('%s is where it should be', (_, country, longitude, latitude) => {
  expect(notesOn(country, longitude, latitude)).toEqual([]);
});

test.each([
  ['IN', 74.80555, 34.08565],
  ['PK', 74.80555, 34.08565],
  ['UA', 34.10353, 44.95719],
  ['RU', 34.10353, 44.95719],
])('on disputed land nothing is said of %s', (country, longitude, latitude) => {
  expect(notesOn(country, longitude, latitude)).toEqual([]);
});

test('swapped coordinates are called swapped', () => {
  expect(notesOn('ZA', -26.20227, 28.04363)).toEqual([
    ['coordinates-swapped', 'events.0.place.coordinates', '[-26.20227, 28.04363]'],
  ]);
});

test('a place far outside its country is called so', () => {
  expect(notesOn('LV', 116.39723, 39.9075).map(([code]) => code)).toEqual(['coordinates-far-from-country']);
  expect(notesOn('CN', -116.39723, 39.9075).map(([code]) => code)).toEqual(['coordinates-far-from-country']);
});

import { expect, test } from 'vitest';
import { readText } from '#data/readText.ts';

const notesOn = (country: string, latitude: number, longitude: number) =>
  readText(`title,date,lat,lon,country\nA,2018,${latitude},${longitude},${country}`).notes.map(
    ({ code, path, line }) => [code, path, line],
  );

test.each([
  ['CN', 39.9, 116.4],
  ['ZA', -26.2, 28.04],
  ['RU', 64.73, 177.5],
  ['RU', 66.2, -169.9],
  ['FJ', -18.14, 178.44],
  ['US', 21.3, -157.86],
  ['SG', 1.29, 103.85],
  ['IN', 34.08, 74.8],
  ['PK', 34.08, 74.8],
])('%s at %d, %d is where it should be', (country, latitude, longitude) => {
  expect(notesOn(country, latitude, longitude)).toEqual([]);
});

test('a pair that would lie in its country the other way round is called swapped, in its row and column', () => {
  expect(notesOn('ZA', 28.04, -26.2)).toEqual([['coordinates-swapped', 'lat', 2]]);
  expect(notesOn('Kenya', 36.8, -1.3)).toEqual([['coordinates-swapped', 'lat', 2]]);
});

test('a pair that is wrong either way is called far away', () => {
  expect(notesOn('LV', 39.9, 116.4)).toEqual([['coordinates-far-from-country', 'lat', 2]]);
});

test('0, 0 is noted, in the atlas’s own form too', () => {
  expect(notesOn('CN', 0, 0)).toEqual([['coordinates-zero', 'lat', 2]]);
  const place = { name: { en: 'Here' }, country: 'ZA', coordinates: [-26.2, 28.04], precision: 'city' };
  const { notes } = readText(JSON.stringify([{ id: 'a', title: { en: 'A' }, place }]));
  expect(notes).toMatchObject([{ code: 'coordinates-swapped', id: 'a', path: '0.place.coordinates' }]);
});

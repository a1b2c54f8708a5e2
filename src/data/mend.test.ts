import { expect, test } from 'vitest';
import { readDataset } from './readDataset.ts';

function readEvent(event: object) {
  const { dataset, notes } = readDataset([{ id: 'a', title: { en: 'A' }, ...event }]);
  return { event: dataset.events[0], notes: notes.map(({ code, path, effect }) => [code, path, effect]) };
}

test.each([
  ['coordinates-swapped', 'coordinates.1', { coordinates: [39.9, 116.4] }],
  ['coordinates-out-of-range', 'coordinates.0', { coordinates: [181, 0] }],
  ['coordinates-out-of-range', 'coordinates.1', { coordinates: [0, -181] }],
  ['value-mistyped', 'coordinates.1', { coordinates: [1, null] }],
  ['value-mistyped', 'coordinates', { coordinates: { longitude: 1, latitude: 2 } }],
  ['field-missing', 'precision', { precision: undefined }],
  ['language-missing', 'inferred', { inferred: {} }],
])('%s in a place leaves the event without it', (code, part, wrong) => {
  const place = { name: { en: 'Beijing' }, coordinates: [116.4, 39.9], precision: 'city', ...wrong };
  const { event, notes } = readEvent({ place: JSON.parse(JSON.stringify(place)) });
  expect(event?.place).toBeNull();
  expect(notes[0]).toEqual([code, `0.place.${part}`, 'part-dropped']);
});

test('a place keeps what is sound in it', () => {
  const place = { name: { en: 'Beijing', zh: 5 }, country: 'China', coordinates: [116.4, 39.9], precision: 'city' };
  const { event, notes } = readEvent({ place });
  expect(event?.place).toEqual({ ...place, name: { en: 'Beijing', zh: null }, country: null, inferred: null });
  expect(notes.map(([code]) => code)).toEqual(['value-mistyped', 'country-unknown']);
});

test('the reason for an inferred place may be a bare text', () => {
  const place = { name: { en: 'Beijing' }, coordinates: [116.4, 39.9], precision: 'city', inferred: '来源没有写明' };
  expect(readEvent({ place }).event?.place?.inferred).toEqual({ zh: '来源没有写明', en: null });
});

test('bad members of a list go, and notes name the positions that the file has', () => {
  const { event, notes } = readEvent({
    countries: ['CN', 'cn', 'LV', 'XX'],
    people: [{ name: 'Xi' }, { name: { zh: {} } }, { name: { zh: '王志刚' } }, { name: { zh: '徐南平' }, role: 5 }],
  });
  expect(event?.countries).toEqual(['CN', 'LV']);
  expect(event?.people.map(({ name }) => name.zh)).toEqual(['王志刚', '徐南平']);
  expect(notes.map(([, path]) => path)).toEqual([
    '0.countries.1',
    '0.countries.3',
    '0.people.0.name',
    '0.people.1.name.zh',
    '0.people.3.role',
  ]);
});

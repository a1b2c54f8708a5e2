import { expect, test } from 'vitest';
import { decodeText } from './decodeText.ts';
import { readText } from './readText.ts';

const CSV = `title,date,latitude,longitude,countries
Köln meeting,10 September 2018,50.94,6.96,Germany; CN
会议,2018-09,39.9,116.4,中国
`;

const FEATURES = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [6.96, 50.94] },
      properties: { title: 'Köln meeting', date: '2018-09-10', countries: ['DE', 'China'] },
    },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [116.4, 39.9] },
      properties: { title: '会议', date: '2018年9月', countries: 'CN' },
    },
  ],
});

const ROWS = [
  { name: 'Köln meeting', when: '2018-09-10', venue: { lat: 50.94, lng: 6.96 }, countries: ['DE', 'CN'] },
  { name: '会议', when: '2018-09', venue: { lat: 39.9, lng: 116.4 }, countries: ['CHN'] },
];

test.each([
  ['GeoJSON', FEATURES],
  ['JSON of a form of its own', JSON.stringify({ count: 2, results: ROWS })],
  ['JSON, one event a line', ROWS.map((row) => JSON.stringify(row)).join('\n')],
])('the same events come from CSV and from %s', (_, text) => {
  expect(readText(text).dataset.events).toEqual(readText(CSV).dataset.events);
  expect(readText(CSV).dataset.events).toHaveLength(2);
});

test.each([
  ['lists inside', '{"results": {"bindings": [{"name": "A", "lat": 56.95, "lng": 24.1}]}}'],
  ['a title of parts', '[{"id": 1, "title": {"rendered": "A"}, "lat": 56.95, "lng": 24.1}]'],
  ['rows of cells', '{"values": [["name", "lat", "lng"], ["A", 56.95, 24.1], ["B"]]}'],
  ['a sequence', '\u001e{"name": "A", "lat": 56.95,\n"lng": 24.1}\n\u001e{"name": "B"}\n'],
])('JSON with %s is read', (_, text) => {
  const { events } = readText(text).dataset;
  expect(events.find(({ title }) => title.en === 'A')?.place?.coordinates).toEqual([24.1, 56.95]);
});

test('two numbers are coordinates with the longitude first, and a pair that says otherwise is noted', () => {
  const { dataset, notes } = readText('[{"name":"A","date":"2018","coordinates":[-26.2,28.04],"country":"ZA"}]');
  expect(dataset.events[0]?.place?.coordinates).toEqual([-26.2, 28.04]);
  expect(notes.map(({ code }) => code)).toEqual(['coordinates-swapped']);
});

test.each([
  ['a list', '[{"name": "A", "lat": 1, "lng": 2},\n {"name": "B",\n "date": "2018-02-30"}]', '1.date', 3],
  [
    'a list in an object',
    '{\n"count": 1,\n"results": [\n{"name": "A",\n"on": {"date": "x"}}]}',
    'results.0.on.date',
    5,
  ],
  ['lines', '{"name": "A", "date": "2018"}\n\n{"name": "B", "date": "x"}\n', '1.date', 3],
  [
    'lines of the atlas’s own form',
    '{"id": "a", "title": {"en": "A"}}\n{"id": "b", "title": {"en": "B"}, "start": "x"}\n',
    '1.start',
    2,
  ],
  [
    'features',
    '{"type": "FeatureCollection", "features": [\n{"properties": {},\n"geometry": null},\n{"properties": {"name": "A",\n"date": "x"}}]}',
    'features.1.properties.date',
    5,
  ],
  [
    'features of the atlas’s own form',
    '{"type": "FeatureCollection", "features": [\n{"id": "a", "properties": {"title": {"en": "A"},\n"start": "x"}}]}',
    'features.0.properties.start',
    3,
  ],
])('a note on %s names the value and its line', (_, text, path, line) => {
  const found = readText(text).notes.find(({ code }) => code === 'date-impossible');
  expect([found?.path, found?.line]).toEqual([path, line]);
});

test.each([
  '{"name": "A", "date": "2018"}',
  '{"title": {"en": "A"}, "place": {"name": {"en": "B"}, "precision": "city"}}',
])('the point of a feature with %s has its note where it stands', (properties) => {
  const feature = `{"type": "Feature", "id": "a", "properties": ${properties},\n"geometry": {"type": "Point",\n"coordinates": [9, 100]}}`;
  expect(readText(`{"type": "FeatureCollection", "features": [\n${feature}]}`).notes).toMatchObject([
    { code: 'coordinates-swapped', path: 'features.0.geometry.coordinates', line: 4 },
  ]);
});

test.each([
  ['a web page', '<!doctype html><p>Not, a table</p>'],
  ['a workbook', 'PK\u0003\u0004\u0014\u0000,'],
  ['a page for the printer', '%PDF-1.7\n1 0 obj'],
  ['bytes of anything', decodeText(Uint8Array.from({ length: 300 }, (_, at) => (at * 151 + 200) % 256))],
])('%s is refused by name of its form', (_, text) => {
  expect(readText(text).notes).toMatchObject([{ code: 'form-unknown', effect: 'file-unread' }]);
});

test('a slip of a few bytes does not make a table unreadable', () => {
  expect(readText(`title,summary\nA,${'long '.repeat(20)}\u0002\n`).dataset.events).toHaveLength(1);
});

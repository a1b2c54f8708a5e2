import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFile, EVENTS_FILE } from './check.ts';

function problemsOf(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'atlas-')), 'events.json');
  writeFileSync(file, text);
  return checkFile(file).notes.map(({ code, path, line }) => [code, path, line]);
}

test('the published dataset has no problem', () => {
  expect(checkFile(EVENTS_FILE).notes).toEqual([]);
});

test('problems come in the order of the file, with the paths and lines of the file', () => {
  const text = `[
  { "id": "late", "start": "2018-13", "title": { "en": "Late" } },
  {
    "id": "early",
    "start": "2018-01-01",
    "title": { "en": "Early" },
    "place": {
      "name": { "en": "Johannesburg" },
      "country": "ZA",
      "coordinates": [-26.2, 28.04],
      "precision": "city"
    },
    "end": "2017-12-31"
  }
]`;
  expect(problemsOf(text)).toEqual([
    ['date-impossible', '0.start', 2],
    ['coordinates-swapped', '1.place.coordinates', 10],
    ['end-before-start', '1.end', 13],
  ]);
});

test('another file owes neither two languages nor the published ids', () => {
  expect(problemsOf('\uFEFF{"events": [{"id": "a", "title": {"zh": "一"}}]}')).toEqual([]);
});

test('what the page opens by its columns is checked by them', () => {
  expect(problemsOf('[{"name": "A", "when": "2018-02-30", "lat": 1, "lng": 2}]')).toEqual([
    ['date-impossible', '0.when', 1],
  ]);
  const feature = { type: 'Feature', properties: { title: 'A', date: '2018' }, geometry: null };
  expect(problemsOf(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))).toEqual([]);
});

test('what cannot be read is the one problem of a file', () => {
  expect(problemsOf('{\n"events": [')).toEqual([['json-cut', '', 2]]);
  expect(problemsOf('{}')).toEqual([['not-a-dataset', '', 1]]);
});

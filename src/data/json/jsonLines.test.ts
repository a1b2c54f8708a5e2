import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines } from './jsonLines.ts';

const TEXT = `{
  "title": "a \\" {[ b",
  "events": [
    { "id": "a", "note": [1, 2] },
    {
      "id": "b",
      "place": { "a.b": 1,
        "coordinates": [
          1,
          2
        ]
      }
    }
  ]
}`;

test.each([
  ['', 1],
  ['title', 2],
  ['events', 3],
  ['events.0', 4],
  ['events.0.note.1', 4],
  ['events.1', 5],
  ['events.1.place', 7],
  ['events.1.place.coordinates.1', 10],
])('%s is on line %i', (path, line) => {
  expect(jsonLines(TEXT, [path]).get(path)).toBe(line);
});

test('a path that the text lacks has the line of what is around it', () => {
  expect(jsonLines(TEXT, ['events.1.title.en']).get('events.1.title.en')).toBe(5);
});

test('each value of a JSON text with one value a line is found on its line', () => {
  const tree = fc.array(
    fc.dictionary(fc.stringMatching(/^[a-z"\\{]{1,3}$/), fc.array(fc.jsonValue({ maxDepth: 0 }), { minLength: 1 })),
  );
  fc.assert(
    fc.property(tree, (rows) => {
      const text = JSON.stringify(rows, null, 1);
      const paths = rows.flatMap((row, index) =>
        Object.entries(row).flatMap(([key, list]) => list.map((_, at) => `${index}.${key}.${at}`)),
      );
      const lines = jsonLines(text, paths);
      const byLine = text.split('\n').map((line) => line.trim().replace(/,$/, ''));
      const values = rows.flatMap((row) => Object.values(row).flat());
      expect(paths.map((path) => byLine[(lines.get(path) ?? 0) - 1])).toEqual(
        values.map((value) => JSON.stringify(value)),
      );
    }),
  );
});

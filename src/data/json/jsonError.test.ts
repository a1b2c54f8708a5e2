import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstJsonError } from './jsonError.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each([
  ['{\n  "a": 1,\n}', 3, '}'],
  ['[1\n2]', 2, '2'],
  ['{"a": NaN}', 1, 'N'],
  ['{"a": 1', 1, ''],
  ['', 1, ''],
  ['{"a": "b', 1, ''],
  ['{"a": "b\\', 1, ''],
  ['{"a": "b\\u00', 1, ''],
  ['[1,\ntru', 2, ''],
  ['{"a": "\n"}', 1, '"'],
  ['[01]', 1, '0'],
  ['{a: 1}', 1, 'a'],
  ['[1] 2', 1, '2'],
  ['[1}', 1, '}'],
])('%j breaks on line %i', (text, line, found) => {
  expect(firstJsonError(text)).toEqual({ line, found });
});

test('it finds an error exactly where JSON.parse refuses', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '\\',
    '\\u00e9',
    '1',
    '-',
    '.5',
    'e3',
    'true',
    'nul',
    ' ',
    '\n',
    '\t',
    '\u2028',
    'é',
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.json(),
    fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...pieces)).map(([json, at, piece]) => {
      const cut = at % (json.length + 1);
      return json.slice(0, cut) + piece + json.slice(cut + 1);
    }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(firstJsonError(text) === null).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

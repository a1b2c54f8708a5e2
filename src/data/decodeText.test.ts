import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, encodingOf } from './decodeText.ts';

const WORDS = 'title,地点\n会议,昆明';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

test.each([
  ['UTF-8', new TextEncoder().encode(WORDS), 'utf-8'],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${WORDS}`), 'utf-8'],
  ['UTF-16 LE', utf16(WORDS, true, true), 'utf-16le'],
  ['UTF-16 BE', utf16(WORDS, false, true), 'utf-16be'],
  ['UTF-16 LE without a mark', utf16(WORDS, true, false), 'utf-16le'],
  [
    'GB18030',
    new Uint8Array([
      ...bytes('title,'),
      0xb5,
      0xd8,
      0xb5,
      0xe3,
      10,
      0xbb,
      0xe1,
      0xd2,
      0xe9,
      44,
      0xc0,
      0xa5,
      0xc3,
      0xf7,
    ]),
    'gb18030',
  ],
])('%s', (_, encoded, encoding) => {
  expect(encodingOf(encoded)).toBe(encoding);
  expect(decodeText(encoded)).toBe(encoding === 'gb18030' ? 'title,地点\n会议,昆明' : WORDS);
});

test('Windows-1252, where accented letters stand next to small ones', () => {
  const encoded = new Uint8Array([
    ...bytes('R'),
    0xe9,
    ...bytes('union '),
    0xe0,
    ...bytes(' Gen'),
    0xe8,
    ...bytes('ve'),
  ]);
  expect(encodingOf(encoded)).toBe('windows-1252');
  expect(decodeText(encoded)).toBe('Réunion à Genève');
});

test('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (encoded) => {
      expect(() => decodeText(encoded)).not.toThrow();
    }),
  );
});

function bytes(ascii: string): readonly number[] {
  return [...ascii].map((character) => character.charCodeAt(0));
}

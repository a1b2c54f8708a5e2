import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatArrays, parseArrays } from './arrays.ts';

const array = fc.oneof(
  fc.uint8Array().map((values) => Uint8Array.from(values)),
  fc.array(fc.nat(65_535)).map((values) => Uint16Array.from(values)),
  fc.array(fc.nat()).map((values) => Uint32Array.from(values)),
  fc.array(fc.integer()).map((values) => Int32Array.from(values)),
  fc.array(fc.double()).map((values) => Float64Array.from(values)),
);
const map = fc.array(fc.tuple(fc.string(), fc.nat())).map((entries) => new Map(entries));

test('what is written is read back, wherever the bytes lie', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(array, map, fc.string(), fc.constant(null))), fc.string(), (list, text) => {
      const tree = { list, text, inner: { list } };
      const bytes = formatArrays(tree);
      const further = new Uint8Array(bytes.length + 8);
      further.set(bytes, 8);
      expect(parseArrays(Uint8Array.from(bytes))).toEqual(tree);
      expect(parseArrays(further.subarray(8))).toEqual(tree);
    }),
  );
});

test('bytes of another kind are refused', () => {
  expect(() => parseArrays(new Uint8Array())).toThrow();
  expect(() => parseArrays(new TextEncoder().encode('<!doctype html>'))).toThrow();
});

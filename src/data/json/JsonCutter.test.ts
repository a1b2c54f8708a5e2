import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonCutter } from './JsonCutter.ts';

/** What is cut out of a text that comes in pieces so long, parsed. */
function cutUp(json: string, length: number) {
  const bytes = new TextEncoder().encode(json);
  const cutter = new JsonCutter();
  const members: unknown[] = [];
  for (let at = 0; at < bytes.length; at += length) {
    const cut = cutter.take(bytes.subarray(at, at + length));
    cut?.from.forEach((from, index) => {
      members.push(JSON.parse(decoded(cut.bytes.subarray(from, cut.until[index]))));
    });
  }
  const around = cutter.finish();
  return { members, around: around && JSON.parse(decoded(around)) };
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

const space = fc.constantFrom(undefined, 2, '\t');
const length = fc.integer({ min: 1, max: 40 });

test('the list of events is cut into its members, whatever stands in them and around them', () => {
  const key = fc.string().filter((name) => name !== 'events' && name !== '__proto__');
  const around = fc.dictionary(key, fc.jsonValue());
  fc.assert(
    fc.property(around, fc.array(fc.jsonValue()), around, space, length, (before, events, after, indent, pieces) => {
      const whole = { ...before, events, ...after };
      const cut = cutUp(JSON.stringify(whole, null, indent), pieces);
      expect(JSON.stringify(cut.members)).toBe(JSON.stringify(events));
      expect(JSON.stringify(cut.around)).toBe(JSON.stringify({ ...whole, events: [] }));
    }),
  );
});

test('so is a list alone', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), space, length, (events, indent, pieces) => {
      const cut = cutUp(JSON.stringify(events, null, indent), pieces);
      expect(JSON.stringify(cut.members)).toBe(JSON.stringify(events));
      expect(cut.around).toEqual([]);
    }),
  );
});

test.each(['', '{"title": "events"}', '{"events": {"events": [1]}}', '{"events": [{"id": "a"}', '7'])(
  'in %j no list is found whole',
  (json) => {
    expect(cutUp(json, 3).around).toBe(null);
  },
);

test('a comma without a member is left to the parser', () => {
  expect(() => cutUp('{"events": [1, ]}', 3)).toThrow(SyntaxError);
  expect(() => cutUp('[,1]', 3)).toThrow(SyntaxError);
});

test('what goes on and on before a list, or without an end, is given up', () => {
  const piece = new TextEncoder().encode(`"${'a'.repeat(600_000)}",`);
  const cutter = new JsonCutter();
  cutter.take(new TextEncoder().encode('{"a":'));
  expect(cutter.take(piece)).not.toBe(null);
  expect(cutter.take(piece)).toBe(null);
});

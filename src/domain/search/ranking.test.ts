import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowAt, rowCount, rowOf } from '#domain/matching/listing.ts';
import { buildRanking } from './ranking.ts';

test('the best score first, equal ones in the order of the dataset', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 })), (scores) => {
      const matching = Uint32Array.from(scores, (_, index) => index);
      const byHand = [...matching].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0) || one - other);
      expect([...buildRanking(matching, Uint16Array.from(scores)).indexes]).toEqual(byHand);
    }),
  );
});

test('its rows are its events, without headings', () => {
  const ranking = buildRanking(Uint32Array.of(2, 5), Uint16Array.of(0, 0, 1, 0, 0, 7));
  expect(rowCount(ranking)).toBe(2);
  expect([0, 1, 2].map((row) => rowAt(ranking, row))).toEqual([
    { kind: 'event', index: 5 },
    { kind: 'event', index: 2 },
    null,
  ]);
  expect([rowOf(ranking, 5), rowOf(ranking, 2), rowOf(ranking, 3)]).toEqual([0, 1, null]);
});

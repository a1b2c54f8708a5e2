import type { Columns } from '#domain/columns/columns.ts';
import type { CountryCode } from '#domain/event.ts';

/** In how many of the events each two countries take part together; with itself, in how many a country does. */
export type JointCounts = (one: CountryCode, other: CountryCode) => number;

/** Time: the square of an event's countries, for each event. */
export function buildJointCounts(columns: Columns, indexes: Uint32Array): JointCounts {
  const { codes, numberOf, at, values } = columns.facets.countries;
  const size = codes.length;
  const joint = new Uint32Array(size * size);
  for (const index of indexes) {
    const from = at[index] ?? 0;
    const end = at[index + 1] ?? 0;
    for (let row = from; row < end; row++) {
      const offset = (values[row] ?? 0) * size;
      for (let column = from; column < end; column++) {
        const cell = offset + (values[column] ?? 0);
        joint[cell] = (joint[cell] ?? 0) + 1;
      }
    }
  }
  return (one, other) => {
    const row = numberOf.get(one);
    const column = numberOf.get(other);
    return row === undefined || column === undefined ? 0 : (joint[row * size + column] ?? 0);
  };
}

import type { Places } from '#map/scene.ts';

/** Which places belong together at one zoom, whatever is shown of them: a group stands still while months pass. */
export type Groups = {
  /** Number of the group of each place; -1 where there is no place. */
  readonly groupOf: Int32Array;
  /** Squared distance of each place from where its group began, in CSS pixels. */
  readonly apart: Float32Array;
  /** Of each group: the place where it began. */
  readonly firsts: Uint32Array;
};

/**
 * Groups places that are nearer than `reach` CSS pixels on a world `world` pixels wide: each place joins the
 * nearest group that began within reach, or begins one. Time grows with the number of places alone: groups are
 * found through a hashed grid of squares as wide as the reach.
 */
export function groupNear({ xs, ys }: Pick<Places, 'xs' | 'ys'>, world: number, reach: number): Groups {
  const groupOf = new Int32Array(xs.length).fill(-1);
  const apart = new Float32Array(xs.length);
  const firsts = new Uint32Array(xs.length);
  const squares = 2 ** Math.ceil(Math.log2(xs.length + 1) + 1);
  /** The latest group that began in each square, and for each group the one before it in the same square. */
  const latest = new Int32Array(squares).fill(-1);
  const before = new Int32Array(xs.length);
  const squareOf = (column: number, row: number) =>
    (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (squares - 1);
  let count = 0;

  for (let place = 0; place < xs.length; place++) {
    const x = (xs[place] ?? 0) * world;
    const y = (ys[place] ?? 0) * world;
    if (Number.isNaN(x)) continue;
    const column = Math.floor(x / reach);
    const row = Math.floor(y / reach);
    let group = -1;
    let nearest = reach * reach;
    for (let near = 0; near < 9; near++) {
      let candidate = latest[squareOf(column + (near % 3) - 1, row + Math.floor(near / 3) - 1)] ?? -1;
      for (; candidate >= 0; candidate = before[candidate] ?? -1) {
        const first = firsts[candidate] ?? 0;
        const dx = (xs[first] ?? 0) * world - x;
        const dy = (ys[first] ?? 0) * world - y;
        const distance = dx * dx + dy * dy;
        if (distance >= nearest) continue;
        nearest = distance;
        group = candidate;
      }
    }
    if (group === -1) {
      group = count++;
      const square = squareOf(column, row);
      firsts[group] = place;
      before[group] = latest[square] ?? -1;
      latest[square] = group;
      nearest = 0;
    }
    groupOf[place] = group;
    apart[place] = nearest;
  }
  return { groupOf, apart, firsts: firsts.slice(0, count) };
}

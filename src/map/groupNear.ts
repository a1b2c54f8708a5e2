import type { Places } from './scene.ts';

/**
 * Groups places that are nearer than `reach` CSS pixels on a world `world` pixels wide: each place joins the
 * nearest group that began within reach, or begins one. Groups hold place numbers, in the order given.
 * Time grows with the number of places alone: groups are found through a grid of squares as wide as the reach.
 */
export function groupNear(
  places: Places,
  numbers: Uint32Array | Int32Array,
  world: number,
  reach: number,
): Uint32Array[] {
  const columns = Math.ceil(world / reach) + 2;
  const groupsIn = new Map<number, number[]>();
  const firsts: number[] = [];
  const groupOf = new Uint32Array(numbers.length);
  const sizes: number[] = [];

  numbers.forEach((number, at) => {
    const x = (places.xs[number] ?? 0) * world;
    const y = (places.ys[number] ?? 0) * world;
    const square = Math.floor(y / reach) * columns + Math.floor(x / reach);
    let group = -1;
    let nearest = reach * reach;
    for (let row = -columns; row <= columns; row += columns) {
      for (let column = -1; column <= 1; column++) {
        for (const candidate of groupsIn.get(square + row + column) ?? NONE) {
          const first = firsts[candidate] ?? 0;
          const distance = squared((places.xs[first] ?? 0) * world - x, (places.ys[first] ?? 0) * world - y);
          if (distance < nearest) {
            nearest = distance;
            group = candidate;
          }
        }
      }
    }
    if (group === -1) {
      group = firsts.push(number) - 1;
      groupsIn.set(square, [...(groupsIn.get(square) ?? NONE), group]);
    }
    groupOf[at] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  });
  return gathered(numbers, groupOf, sizes);
}

const NONE: readonly number[] = [];

function squared(x: number, y: number): number {
  return x * x + y * y;
}

function gathered(numbers: Uint32Array | Int32Array, groupOf: Uint32Array, sizes: readonly number[]): Uint32Array[] {
  const groups = sizes.map((size) => new Uint32Array(size));
  const filled = new Uint32Array(sizes.length);
  numbers.forEach((number, at) => {
    const group = groupOf[at] ?? 0;
    const next = filled[group] ?? 0;
    const members = groups[group];
    if (members) members[next] = number;
    filled[group] = next + 1;
  });
  return groups;
}

import type { Places } from '#map/scene.ts';
import { type Groups, groupNear } from './groupNear.ts';

/** Points that began no nearer to each other than a reach have about so much of its square each. */
const SHARE = 1.4;

/**
 * Joins groups that are nearer than `reach` to the one in their middle, where they have no room side by side when all
 * their events are shown. `widthOf` says how wide a group of so many events is drawn; CSS pixels, `world` across. What
 * is shown does not matter, so months pass over these groups too. Time: one pass over the places.
 */
export function mergeCrowded(
  places: Pick<Places, 'xs' | 'ys'>,
  groups: Groups,
  world: number,
  reach: number,
  widthOf: (count: number) => number,
): Groups {
  const { groupOf, apart, firsts } = groups;
  const around = groupNear(pickPlaces(places, firsts), world, reach);
  const counts = new Uint32Array(firsts.length);
  for (const group of groupOf) if (group >= 0) counts[group] = (counts[group] ?? 0) + 1;
  const needed = new Float64Array(around.firsts.length);
  counts.forEach((count, group) => {
    const wider = around.groupOf[group] ?? 0;
    needed[wider] = (needed[wider] ?? 0) + widthOf(count) ** 2;
  });
  /** The group that each becomes a part of: itself, or the one in the middle. */
  const middles = Uint32Array.from(firsts, (_, group) => {
    const wider = around.groupOf[group] ?? 0;
    return (needed[wider] ?? 0) > SHARE * reach * reach ? (around.firsts[wider] ?? group) : group;
  });
  return {
    firsts,
    groupOf: groupOf.map((group) => middles[group] ?? -1),
    apart: apart.map((distance, place) => distance + (around.apart[groupOf[place] ?? 0] ?? 0)),
  };
}

function pickPlaces({ xs, ys }: Pick<Places, 'xs' | 'ys'>, picked: Uint32Array): Pick<Places, 'xs' | 'ys'> {
  return {
    xs: Float64Array.from(picked, (place) => xs[place] ?? Number.NaN),
    ys: Float64Array.from(picked, (place) => ys[place] ?? Number.NaN),
  };
}

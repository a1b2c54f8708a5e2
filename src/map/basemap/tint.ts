import type { CountryCode } from '#domain/event.ts';
import type { Worldview } from '#domain/worldview.ts';
import { tintTarget } from '#map/worldview.ts';

/** The share of the tint that one event gives, so that it is seen at all; and the events that give the whole. */
const LEAST = 0.45;
const DOUBLINGS = 5;

/** From a number of events to the depth of a country's tint, 0 to 1: each doubling is an equal step. */
export function tintOf(count: number): number {
  return count <= 0 ? 0 : LEAST + (1 - LEAST) * Math.min(Math.log2(count) / DOUBLINGS, 1);
}

/**
 * Events for each country whose land is tinted, from those for each partner. Never the dataset's home, to which a
 * worldview may attach a partner's land; where it attaches two partners to one country, the larger number counts.
 */
export function tintedLand(
  partners: ReadonlyMap<CountryCode, number>,
  worldview: Worldview,
  home: CountryCode | null,
): ReadonlyMap<CountryCode, number> {
  const land = new Map<CountryCode, number>();
  for (const [partner, count] of partners) {
    const owner = tintTarget(partner, worldview);
    if (owner !== home) land.set(owner, Math.max(count, land.get(owner) ?? 0));
  }
  return land;
}

import { countryByCode } from '#domain/countries/country.ts';
import type { CountryCode } from '#domain/event.ts';
import { type Box, copiesOf, type Pixel, type Projection } from '#map/camera/projection.ts';
import { ARC_END } from '#map/drawing/drawArc.ts';
import { partnerRadius, showsPartners } from '#map/drawing/drawing.ts';
import type { Scene } from '#map/scene.ts';

/** What a reader takes a name to belong to: a partner's ring, or the end of an arc. CSS pixels. */
export type SeenRing = { readonly code: CountryCode; readonly at: Pixel; readonly radius: number };

type Ringed = Pick<Scene, 'partners' | 'arcs' | 'open' | 'hovered'>;

/** By how much the ring of a name is nearer to it than any other, for both to be told apart. CSS pixels. */
const NEARER = 6;

/** All that are seen. */
export function ringsOf(scene: Ringed, projection: Projection): readonly SeenRing[] {
  const codes = showsPartners(scene) ? [...scene.partners.keys()] : scene.arcs.map(({ country }) => country);
  return codes.flatMap((code) => {
    const label = countryByCode(code)?.label;
    const point = label && projection.project(...label);
    if (!point) return [];
    const radius = ringRadius(code, scene, projection);
    return copiesOf(point, projection, radius).map((at) => ({ code, at, radius }));
  });
}

/** Of a country without a ring, that of the smallest. */
export function ringRadius(code: CountryCode, scene: Ringed, projection: Projection): number {
  return showsPartners(scene) ? partnerRadius(scene.partners.get(code) ?? 1, projection) : ARC_END;
}

/** Whether a name in this box would be taken for that of the ring at `own`, and of no other. */
export function isNearest(
  box: Box,
  code: CountryCode,
  own: Pixel,
  radius: number,
  rings: readonly SeenRing[],
): boolean {
  const nearest = distance(own, box) - radius + NEARER;
  return rings.every((ring) => ring.code === code || distance(ring.at, box) - ring.radius > nearest);
}

/** Zero within. */
function distance({ x, y }: Pixel, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

import type { Box, Pixel } from '#map/camera/projection.ts';

/** Air around a name: beside it, toward its own ring, and toward the rings of others, which would seem to be named by it. CSS pixels. */
const BESIDE = 6;
const NEAR = 3;
const FAR = 5;
const ASIDE = 12;

/** Where a name may stand; `reach` goes on to where another's ring would seem to be the one that is named. */
export type Place = { readonly at: Pixel; readonly box: Box; readonly reach: Box };

/** Of its ring: how far to the right, and how far down. Below is where readers look first. */
type Side = readonly [across: -1 | -0.5 | 0 | 0.5 | 1, down: -1 | -0.75 | 0 | 0.75 | 1];
const BELOW_OR_ABOVE: readonly Side[] = [
  [0, 1],
  [0, -1],
];
const ANY_SIDE: readonly Side[] = [
  ...BELOW_OR_ABOVE,
  [1, 0],
  [-1, 0],
  [1, 0.75],
  [-1, 0.75],
  [1, -0.75],
  [-1, -0.75],
  [0.5, 1],
  [-0.5, 1],
  [0.5, -1],
  [-0.5, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];

/** The places of a name around its ring, a hair away from it; one that is no subject of the map keeps off the rings beside it, too. */
export function placesAround(
  { x, y }: Pixel,
  ring: number,
  width: number,
  height: number,
  isSubject: boolean,
): readonly Place[] {
  const aside = isSubject ? 0 : ASIDE;
  return (isSubject ? ANY_SIDE : BELOW_OR_ABOVE).map(([across, down]) => {
    const beside = width / 2 + (Math.abs(down) < 1 ? ring + 1 + BESIDE : 0);
    const at = { x: x + across * beside, y: y + down * (ring + 1 + NEAR + height / 2) };
    const box = boxAround(at, width / 2 + BESIDE, height / 2 + NEAR);
    const reach = {
      left: box.left - aside,
      right: box.right + aside,
      top: box.top - (down < 0 ? FAR : 0),
      bottom: box.bottom + (down > 0 ? FAR : 0),
    };
    return { at, box, reach };
  });
}

/** The middle of each side is so far away. */
export function boxAround({ x, y }: Pixel, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

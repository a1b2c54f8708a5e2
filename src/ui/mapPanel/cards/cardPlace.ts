import type { Pixel, Size } from '#map/camera/projection.ts';
import type { CoveredEdges } from '#ui/shared/coveredEdges.ts';

/** Where a card stands: its left edge, and its upper or lower one, from the left and top of the map. CSS pixels. */
export type CardPlace = { readonly left: number; readonly edge: number; readonly side: 'above' | 'below' };

/** As wide as cards.css makes it. */
export const CARD_WIDTH = 264;

/** Air between the card and the panels. */
const AIR = 8;

/** How far the card reaches back over the pointer or ring. */
const BACK = 48;

/** From the pointer, which it must not cover, or from the middle of a ring. */
const AWAY = 12;

/**
 * Beside the pointer or ring, so near that the pointer soon comes to it; on the side that has more room between the
 * panels. Null where the place cannot be seen.
 */
export function cardPlace({ x, y }: Pixel, size: Size, covered: CoveredEdges): CardPlace | null {
  const [first, last] = [covered.left + AIR, size.width - covered.right - AIR - CARD_WIDTH];
  const [top, bottom] = [covered.top, size.height - covered.bottom];
  if (x < covered.left || x > size.width - covered.right || y < top || y > bottom) return null;
  const left = Math.max(first, Math.min(x - BACK, last));
  const isBelow = y < (top + bottom) / 2;
  return { left, edge: isBelow ? y + AWAY : y - AWAY, side: isBelow ? 'below' : 'above' };
}

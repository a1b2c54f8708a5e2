import { COUNTRIES } from '#domain/countries/country.ts';
import { countryName } from '#domain/countries/countryName.ts';
import { copiesOf, type Pixel, type Projection, type Size } from '#map/camera/projection.ts';
import type { Shape } from '#map/drawing/shape.ts';
import type { Scene } from '#map/scene.ts';

/** The name of a country: `at` is its middle, `px` the size of its letters, in CSS pixels. */
export type CountryName = { readonly words: string; readonly at: Pixel; readonly px: number };

/** The larger the land, the earlier it is named, as on the moving map. */
const LEAST_SIZE = 22;
const SIZE_PER_ZOOM = 3;

/** Below the label point, on which a partner's ring stands. CSS pixels. */
const DROP = 24;
const PADDING = 6;
const MARK_ROOM = 10;

/** Of a Latin capital, in letter sizes; a Chinese character takes one. */
const CAPITAL_WIDTH = 0.72;

/** The names that a still map has room for, the larger lands first: whole, and where no other name and nothing `drawn` is in the way. */
export function countryNames(
  { language, countryNames: names }: Pick<Scene, 'language' | 'countryNames'>,
  projection: Projection,
  drawn: readonly Shape[],
): readonly CountryName[] {
  const taken = drawn.flatMap(takenBy);
  const named = COUNTRIES.filter(
    ({ isUnState, size }) => isUnState && size + SIZE_PER_ZOOM * projection.zoom >= LEAST_SIZE,
  ).toSorted((one, other) => other.size - one.size);
  const written: CountryName[] = [];
  for (const { code, label, size } of named) {
    const point = projection.project(...label);
    const words = countryName(code, names).toUpperCase();
    const px = Math.min(15, Math.max(10, size - 9));
    const width = words.length * px * (language === 'zh' ? 1 : CAPITAL_WIDTH);
    for (const { x, y } of point ? copiesOf(point, projection, width) : []) {
      const at = { x, y: y + DROP };
      const box = boxAround(at, width / 2 + PADDING, px / 2 + PADDING);
      if (!isInside(box, projection.size) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      written.push({ words, at, px });
    }
  }
  return written;
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** The place of a mark, or of an arc, whose outline has a point every few pixels. */
function takenBy(shape: Shape): readonly Box[] {
  if (shape.kind === 'path') return [boxAround(shape.at, MARK_ROOM, MARK_ROOM)];
  return shape.kind === 'area' ? shape.points.map((point) => boxAround(point, 0, 0)) : [];
}

function boxAround({ x, y }: Pixel, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Size): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

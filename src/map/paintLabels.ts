import { COUNTRIES } from '#domain/country.ts';
import { PALETTES } from './palette.ts';
import { copiesOf, type Pixel, type Projection } from './projection.ts';
import type { Scene } from './scene.ts';
import { CANVAS_FONT, type Canvas } from './shape.ts';

/** The larger the land, the earlier it is named, as on the moving map. */
const LEAST_SIZE = 22;
const SIZE_PER_ZOOM = 3;

/** Below the label point, on which a partner's ring stands. CSS pixels. */
const DROP = 24;
const PADDING = 6;

/** Writes the names of countries, the larger first, where no other name and no mark is in the way. */
export function paintLabels(
  context: Canvas,
  { theme, language }: Pick<Scene, 'theme' | 'language'>,
  projection: Projection,
  marks: readonly Pixel[],
): void {
  const palette = PALETTES[theme];
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 2.5;
  context.strokeStyle = palette.land;
  context.fillStyle = palette.label;
  const taken: Box[] = marks.map((mark) => boxAround(mark, 10, 10));
  const named = COUNTRIES.filter(
    ({ status, size }) => status === 'un' && size + SIZE_PER_ZOOM * projection.zoom >= LEAST_SIZE,
  );
  for (const { name, label, size } of named.toSorted((one, other) => other.size - one.size)) {
    const at = projection.project(...label);
    const words = language === 'zh' ? name.zh : name.en.toUpperCase();
    const px = Math.min(15, Math.max(10, size - 9));
    context.font = `500 ${px}px ${CANVAS_FONT}`;
    const width = context.measureText(words).width;
    for (const { x, y } of at ? copiesOf(at, projection, width) : []) {
      const box = boxAround({ x, y: y + DROP }, width / 2 + PADDING, px / 2 + PADDING);
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      context.strokeText(words, x, y + DROP);
      context.fillText(words, x, y + DROP);
    }
  }
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

function boxAround({ x, y }: Pixel, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

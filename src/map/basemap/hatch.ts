import type { Theme } from '#domain/theme.ts';
import { PALETTES } from '#map/palette.ts';

/** The name by which the style asks for the hatching of disputed land. */
export const HATCH = 'hatch';

const SIDE = 16;
const PERIOD = 8;
const WIDTH = 2;

/** Diagonal lines that meet themselves at each edge, RGBA; for a pixel ratio of 2. */
export function hatchImage(theme: Theme): {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
} {
  const data = new Uint8Array(SIDE * SIDE * 4);
  const colour = PALETTES[theme].hatch;
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let pixel = 0; pixel < SIDE * SIDE; pixel++) {
    const onLine = ((pixel % SIDE) + Math.floor(pixel / SIDE)) % PERIOD < WIDTH;
    if (onLine) data.set([...channels, 255], pixel * 4);
  }
  return { width: SIDE, height: SIDE, data };
}

import { printed } from '#map/drawing/printed.ts';
import { CANVAS_FONT, type Canvas } from '#map/drawing/shape.ts';
import { PALETTES } from '#map/palette.ts';
import type { Scene } from '#map/scene.ts';
import { type CountryName, LETTER_SPACING, LINE_HEIGHT } from './countryNames.ts';

/** Of land around each letter, CSS pixels. */
const HALO = 2.5;
const HALO_ALPHA = 0.7;

/** As many as two screens show; what is not asked for again goes with all the others. */
const KEPT_MOST = 400;

/** Setting a picture down costs a twentieth of writing what is in it. */
const prints = new Map<string, ImageBitmap>();

type Dress = Pick<Scene, 'theme' | 'language'>;

/** Writes names on a context whose unit is the CSS pixel, and which is not turned. */
export function paintNames(context: Canvas, names: readonly CountryName[], dress: Dress): void {
  const { a: ratio, e, f } = context.getTransform();
  for (const name of names) {
    const print = printOf(name, dress, ratio);
    // On whole device pixels, where the picture stays as sharp as it was written.
    const x = Math.round(e + ratio * name.at.x - print.width / 2) - e;
    const y = Math.round(f + ratio * name.at.y - print.height / 2) - f;
    context.drawImage(print, x / ratio, y / ratio, print.width / ratio, print.height / ratio);
  }
}

/** `ratio`: device pixels to a CSS pixel. */
function printOf(name: CountryName, dress: Dress, ratio: number): ImageBitmap {
  const { lines, px } = name;
  const key = [dress.theme, dress.language, ratio, px, ...lines].join('\n');
  const known = prints.get(key);
  if (known) return known;
  if (prints.size >= KEPT_MOST) prints.clear();
  const print = write(name, dress, ratio);
  prints.set(key, print);
  return print;
}

function write({ lines, px }: CountryName, { theme, language }: Dress, ratio: number): ImageBitmap {
  // No letter is wider than it is high.
  const width = Math.ceil((Math.max(...lines.map(({ length }) => length)) * px + 2 * HALO) * ratio);
  const height = Math.ceil((lines.length * LINE_HEIGHT * px + 2 * HALO) * ratio);
  return printed(width, height, (context) => {
    context.setTransform(ratio, 0, 0, ratio, width / 2, height / 2);
    context.font = `500 ${px}px ${CANVAS_FONT}`;
    context.letterSpacing = language === 'zh' ? '0px' : `${LETTER_SPACING * px}px`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    context.lineWidth = HALO;
    context.strokeStyle = PALETTES[theme].land;
    context.fillStyle = PALETTES[theme].label;
    lines.forEach((line, at) => {
      const y = (at - (lines.length - 1) / 2) * LINE_HEIGHT * px;
      context.globalAlpha = HALO_ALPHA;
      context.strokeText(line, 0, y);
      context.globalAlpha = 1;
      context.fillText(line, 0, y);
    });
  });
}

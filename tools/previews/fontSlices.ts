import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';

const require = createRequire(import.meta.url);

/**
 * The Chinese font that is among the packages, so that images are the same on a machine without one. It is made for
 * the web: a hundred variable slices, each of which holds some of the characters. Latin comes first, because slices
 * overlap in punctuation and a word should come from one.
 */
export async function readFontSlices(): Promise<readonly Font[]> {
  const folder = join(dirname(require.resolve('@fontsource-variable/noto-sans-sc/index.css')), 'files');
  const isLatin = (name: string) => name.includes('-latin-wght');
  const names = readdirSync(folder).filter((name) => name.endsWith('-wght-normal.woff2'));
  const ordered = [...names.filter(isLatin), ...names.filter((name) => !isLatin(name)).sort()];
  const slices: Font[] = [];
  /** One after the other: the unpacked font lies in memory that the next one takes. */
  for (const name of ordered) slices.push(await readSlice(join(folder, name)));
  return slices;
}

/** Unpacked first: fontkit cannot vary the weight of a compressed font. */
async function readSlice(path: string): Promise<Font> {
  const font = create(Buffer.from(await decompress(readFileSync(path))));
  if (!('getVariation' in font)) throw new Error(`${path} is no single font`);
  return font;
}

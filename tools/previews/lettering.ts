import type { Font, Glyph } from 'fontkit';
import { readFontSlices } from './fontSlices.ts';

/** Of the strokes: https://learn.microsoft.com/typography/opentype/spec/os2#usweightclass */
export type Weight = 400 | 650;

export type Type = { readonly weight: Weight /** The em, in pixels. */; readonly px: number };

/** Measures words, and turns them into outlines, for which nobody needs a font any more. */
export type Lettering = {
  /** Pixels. */
  readonly widthOf: (words: string, type: Type) => number;
  /** An SVG path from the point (0, 0) on the baseline, y down. */
  readonly outline: (words: string, type: Type) => string;
};

export async function readLettering(): Promise<Lettering> {
  const slices = await readFontSlices();
  const sliceOf = remembered((character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return Math.max(
      slices.findIndex((slice) => slice.hasGlyphForCodePoint(code)),
      0,
    );
  });
  const fonts = remembered((key: string) => {
    const [slice, weight] = key.split(' ').map(Number);
    return (slices[slice ?? 0] as Font).getVariation({ wght: weight });
  });
  const runs = remembered((key: string) => {
    const weight = key.slice(0, 3);
    return runsOf(key.slice(3), sliceOf).flatMap(({ words, slice, isNarrow }) => {
      const font = fonts(`${slice} ${weight}`);
      const { glyphs, positions } = font.layout(words);
      return glyphs.map((glyph, at) => {
        const set = isNarrow ? narrowed(glyph, font) : { shift: 0, advance: positions[at]?.xAdvance ?? 0 };
        return { path: glyph.path, em: font.unitsPerEm, ...set };
      });
    });
  });
  const widthOf = (words: string, { weight, px }: Type) =>
    runs(weight + words).reduce((width, { advance, em }) => width + (advance * px) / em, 0);
  const outline = (words: string, { weight, px }: Type) => {
    let at = 0;
    const paths = runs(weight + words).map(({ path, shift, advance, em }) => {
      const scale = px / em;
      const drawn = path
        .scale(scale, -scale)
        .translate(at + shift * scale, 0)
        .toSVG();
      at += advance * scale;
      return drawn;
    });
    return paths.join('').replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
  };
  return { widthOf, outline };
}

/** Beside Chinese these fill a square, as the font has it; among Latin letters and spaces that would tear words apart. */
const NARROW = /(?<!\p{Script=Han})([‘’“”·])(?!\p{Script=Han})/u;

/** Neighbours that stand in the same slice of the font; what must be narrow stands alone. */
function runsOf(words: string, sliceOf: (character: string) => number) {
  return words.split(NARROW).flatMap((part, at) => {
    if (at % 2 === 1) return [{ words: part, slice: sliceOf(part), isNarrow: true }];
    const runs: { words: string; slice: number; isNarrow: boolean }[] = [];
    for (const character of part) {
      const slice = sliceOf(character);
      const last = runs.at(-1);
      if (last?.slice === slice) last.words += character;
      else runs.push({ words: character, slice, isNarrow: false });
    }
    return runs;
  });
}

/** Air on either side of what is narrow, as a share of the em. */
const BEARING = 0.05;

/** As wide as it is drawn, in units of the font. */
function narrowed({ bbox: { minX, maxX } }: Glyph, { unitsPerEm }: Font) {
  const bearing = BEARING * unitsPerEm;
  return { shift: bearing - minX, advance: maxX - minX + 2 * bearing };
}

function remembered<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

import type { Font } from 'fontkit';
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
    return runsOf(key.slice(3), sliceOf).map(({ words, slice }) => {
      const font = fonts(`${slice} ${weight}`);
      return { run: font.layout(words), em: font.unitsPerEm };
    });
  });
  const widthOf = (words: string, { weight, px }: Type) =>
    runs(weight + words).reduce((width, { run, em }) => width + (run.advanceWidth * px) / em, 0);
  const outline = (words: string, { weight, px }: Type) => {
    let at = 0;
    const paths = runs(weight + words).flatMap(({ run: { glyphs, positions }, em }) =>
      glyphs.map(({ path }, index) => {
        const scale = px / em;
        const drawn = path.scale(scale, -scale).translate(at, 0).toSVG();
        at += (positions[index]?.xAdvance ?? 0) * scale;
        return drawn;
      }),
    );
    return paths.join('').replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
  };
  return { widthOf, outline };
}

/** Neighbours that stand in the same slice of the font. */
function runsOf(words: string, sliceOf: (character: string) => number) {
  const runs: { words: string; slice: number }[] = [];
  for (const character of words) {
    const slice = sliceOf(character);
    const last = runs.at(-1);
    if (last?.slice === slice) last.words += character;
    else runs.push({ words: character, slice });
  }
  return runs;
}

function remembered<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

export type Degrees =
  | { readonly kind: 'degrees'; readonly value: number }
  /** 39°54′26″: recognised, and not read. */
  | { readonly kind: 'sexagesimal' }
  /** Metres of a projection. */
  | { readonly kind: 'projected' }
  | { readonly kind: 'unknown' };

const DECIMAL = /^([NSEW]|[北南]纬|[东西]经)?\s*([-−+]?)(\d{1,9}(?:[.,]\d+)?(?:e[-+]?\d+)?)\s*°?\s*([NSEW])?$/i;

/** Also `39d54m`, `39:54:26`, `39 54 26 N`, and a degree sign that was lost with the encoding. */
const SEXAGESIMAL = /\d\s*[°º˚度d:\ufffd]\s*\d|\d+\s+\d+(\.\d+)?\s*['′NSEW]/i;

/** One coordinate in decimal degrees, with a sign or a letter; a decimal comma will do. Never throws. */
export function parseDegrees(written: string): Degrees {
  const text = written.trim();
  const [whole, before = '', sign = '', number = '', after = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return { kind: SEXAGESIMAL.test(text) ? 'sexagesimal' : 'unknown' };
  const size = Number(number.replace(',', '.'));
  if (size > 1000) return { kind: 'projected' };
  return { kind: 'degrees', value: /[-−SW南西]/i.test(before + sign + after) ? -size : size };
}

/** The halves of `39.9, 116.4`, be they one way round or the other; also of `POINT (116.4 39.9)`. Null for anything else. */
export function splitPair(written: string): readonly [string, string] | null {
  const text = written.replace(/^\s*(?:point\s*)?[[(]|[\])]\s*$/gi, '');
  // Beside a semicolon a comma is a decimal one.
  const mark = /[;；]/.test(text) ? /\s*[;；]\s*/ : /\s*[,，]\s*|\s+(?=[-−+NSEW]?\d|[东西]经)/i;
  const parts = text.split(mark).filter(Boolean);
  const [first, second] = parts;
  return parts.length === 2 && first && second ? [first, second] : null;
}

/** Which half of a pair is the longitude, by its letters or its size, or as well-known text has it; null where either may be. */
export function longitudeIn(pair: string): 'first' | 'second' | null {
  if (/^\s*point/i.test(pair)) return 'first';
  const at = splitPair(pair)?.findIndex((half) => /^\s*[EW]|[EW]\s*$|[东西]经/i.test(half) || size(half) > 90) ?? -1;
  return at < 0 ? null : at === 0 ? 'first' : 'second';
}

function size(half: string): number {
  const degrees = parseDegrees(half);
  return degrees.kind === 'degrees' ? Math.abs(degrees.value) : 0;
}

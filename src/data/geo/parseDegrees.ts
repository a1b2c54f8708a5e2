export type Degrees =
  | { readonly kind: 'degrees'; readonly value: number }
  /** 39°54′26″: recognised, and not read. */
  | { readonly kind: 'sexagesimal' }
  /** Metres of a projection. */
  | { readonly kind: 'projected' }
  | { readonly kind: 'unknown' };

const DECIMAL = /^([NSEW]|[北南]纬|[东西]经)?\s*([-−+]?)(\d{1,9}(?:[.,]\d+)?(?:e[-+]?\d+)?)\s*°?\s*([NSEW])?$/i;

/** Also `39d54m`, `39 54 26 N`, and a degree sign that was lost with the encoding. */
const SEXAGESIMAL = /\d\s*[°º˚度d\ufffd]\s*\d|\d+\s+\d+(\.\d+)?\s*['′NSEW]/i;

/** One coordinate in decimal degrees, with a sign or a letter; a decimal comma will do. Never throws. */
export function parseDegrees(written: string): Degrees {
  const text = written.trim();
  const [whole, before = '', sign = '', number = '', after = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return { kind: SEXAGESIMAL.test(text) ? 'sexagesimal' : 'unknown' };
  const size = Number(number.replace(',', '.'));
  if (size > 1000) return { kind: 'projected' };
  return { kind: 'degrees', value: /[-−SW南西]/i.test(before + sign + after) ? -size : size };
}

/** `39.9, 116.4`: latitude first, as people write it. Null for anything else. */
export function splitPair(written: string): readonly [latitude: string, longitude: string] | null {
  const text = written.replace(/^\s*[[(]|[\])]\s*$/g, '');
  // Beside a semicolon a comma is a decimal one.
  const mark = /[;；]/.test(text) ? /\s*[;；]\s*/ : /\s*[,，]\s*|\s+(?=[-−+NSEW]?\d|[东西]经)/i;
  const parts = text.split(mark).filter(Boolean);
  const [latitude, longitude] = parts;
  return parts.length === 2 && latitude && longitude ? [latitude, longitude] : null;
}

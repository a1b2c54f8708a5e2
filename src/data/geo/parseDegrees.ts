export type Degrees =
  | { readonly kind: 'degrees'; readonly value: number }
  /** 39°54′26″: recognised, and not read. */
  | { readonly kind: 'sexagesimal' }
  /** Metres of a projection. */
  | { readonly kind: 'projected' }
  | { readonly kind: 'unknown' };

const DECIMAL = /^([-+]?)(\d{1,9}(?:[.,]\d+)?(?:e[-+]?\d+)?)\s*°?\s*([NSEW])?$/i;

/** One coordinate in decimal degrees, with a sign or a letter; a decimal comma will do. Never throws. */
export function parseDegrees(written: string): Degrees {
  const text = written.trim();
  const [whole, sign, number = '', letter = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined)
    return { kind: /\d\s*[°º度]\s*\d|\d+\s+\d+(\.\d+)?\s*['′NSEW]/i.test(text) ? 'sexagesimal' : 'unknown' };
  const size = Number(number.replace(',', '.'));
  if (size > 1000) return { kind: 'projected' };
  return { kind: 'degrees', value: sign === '-' || /[SW]/i.test(letter) ? -size : size };
}

/** `39.9, 116.4`: latitude first, as people write it. Null for anything else. */
export function splitPair(written: string): readonly [latitude: string, longitude: string] | null {
  const text = written.replace(/^\s*[[(]|[\])]\s*$/g, '');
  const parts = text.split(/\s*[,;，；]\s*|\s+(?=[-+]?\d)/).filter(Boolean);
  const [latitude, longitude] = parts;
  return parts.length === 2 && latitude && longitude ? [latitude, longitude] : null;
}

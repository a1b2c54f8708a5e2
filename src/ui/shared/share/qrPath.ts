import { encode } from 'uqr';

/** Cells of white around the code, without which cameras do not find it: ISO/IEC 18004. */
const QUIET = 4;

/** The dark cells as an SVG path in a square of so many cells a side, which any text up to 2,300 bytes has. */
export function qrPath(text: string): { readonly path: string; readonly side: number } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, side: size };
}

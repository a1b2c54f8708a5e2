export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How much of a file is looked at to find its encoding. */
const SAMPLE_BYTES = 1_000_000;

/** The text of a file, without its byte order mark. Bytes that the encoding does not have become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding | null = null): string {
  const text = new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  return encoding || isPlain(text) ? text : new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** Whether a text read as UTF-8 has nothing in it that another encoding leaves behind: then nobody need look twice. */
function isPlain(text: string): boolean {
  return !text.includes('\u0000') && !text.includes('\uFFFD');
}

/** By its mark; else UTF-8 where nearly all of it is UTF-8; else GB18030 where it reads as Chinese; else Windows-1252. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const unmarked = unmarkedUtf16(sample);
  if (unmarked) return unmarked;
  if (isUtf8(bytes)) return 'utf-8';
  return isChinese(sample) ? 'gb18030' : 'windows-1252';
}

/** A cut character at the end is no fault, nor is a single slip in a long text. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    const text = new TextDecoder().decode(bytes.subarray(0, SAMPLE_BYTES));
    const strange = text.match(/[^\u0000-\u007f]/g) ?? [];
    return strange.filter((character) => character === '\uFFFD').length * 100 < strange.length;
  }
}

/** Every table has ASCII in it, and half of an ASCII character is a zero byte here. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const many = bytes.length / 8;
  if (odd > many && odd > even * 4) return 'utf-16le';
  return even > many && even > odd * 4 ? 'utf-16be' : null;
}

/** Common Chinese characters are two bytes from A1 up; accented letters of Windows-1252 stand alone among ASCII. */
function isChinese(bytes: Uint8Array): boolean {
  let paired = 0;
  let alone = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    if ((bytes[at] ?? 0) >= 0xa1 && (bytes[at + 1] ?? 0) >= 0xa1) {
      paired++;
      at++;
    } else alone++;
  }
  return paired > alone;
}

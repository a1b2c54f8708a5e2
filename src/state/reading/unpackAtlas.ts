import { parseArrays } from '#data/arrays.ts';
import { ChunkedEvents, type Chunks } from '#domain/columns/chunkedEvents.ts';
import type { Packed } from '#domain/columns/packedEvents.ts';
import type { Atlas } from '#state/dataset.ts';
import { type PackedReading, toAtlas } from './packedReading.ts';

/** What the build packs of a large dataset: the heads of its events, its columns, and where the chunks of the whole are. */
export type PackedFile = PackedReading & { readonly chunks: Pick<Chunks, 'size' | 'folder'> };

/**
 * The atlas from its packed file; where that is of the same dataset as `before`, it keeps the chunks that have come.
 * Throws where the bytes are no such file.
 */
export async function unpackAtlas(bytes: Uint8Array, sent: Date | null, before: Atlas | null): Promise<Atlas> {
  const { chunks, ...reading } = (await unpack(bytes)) as PackedFile;
  const known = before?.dataset.events;
  if (before && known instanceof ChunkedEvents && known.chunks.folder === chunks.folder) return { ...before, sent };
  return toAtlas(reading, sent, new ChunkedEvents({ ...chunks, heads: reading.events, come: [] }));
}

/** The events of one chunk. Throws where the bytes are no such file. */
export async function unpackChunk(bytes: Uint8Array): Promise<Packed> {
  return (await unpack(bytes)) as Packed;
}

async function unpack(bytes: Uint8Array): Promise<unknown> {
  const unzipped = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  return parseArrays(new Uint8Array(await new Response(unzipped).arrayBuffer()));
}

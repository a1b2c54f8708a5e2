/** A large dataset as the files that the app fetches in the place of `events.json`, which stays what is edited and downloaded. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { formatArrays } from '#data/arrays.ts';
import { readJson } from '#data/json/readJson.ts';
import { headOf } from '#domain/columns/chunkedEvents.ts';
import { packEvents } from '#domain/columns/packedEvents.ts';
import { PACKED_FILE } from '#state/reading/ownData.ts';
import { packReading } from '#state/reading/packedReading.ts';
import type { PackedFile } from '#state/reading/unpackAtlas.ts';

/** Some 20 kB on the wire. */
const CHUNK_EVENTS = 500;

/** Writes the packed file and the chunks of details below `data/` of a built site; the text is that of `events.json`. */
export function writePackedData(json: string, folder: string): void {
  const reading = readJson(json);
  const { events } = reading.dataset;
  // Chunks are of one dataset: a page that is older than a deploy must not be given those of another.
  const chunksFolder = `data/${createHash('sha256').update(json).digest('hex').slice(0, 8)}`;
  const chunks: PackedFile['chunks'] = { size: CHUNK_EVENTS, folder: chunksFolder };
  mkdirSync(join(folder, chunksFolder), { recursive: true });
  for (let from = 0; from < events.length; from += CHUNK_EVENTS) {
    write(join(chunksFolder, `${from / CHUNK_EVENTS}.packed`), packEvents(events.slice(from, from + CHUNK_EVENTS)));
  }
  const file: PackedFile = { ...packReading(reading), events: packEvents(events.map(headOf)), chunks };
  write(join('data', PACKED_FILE), file);

  /** Hosts compress what they know; these they do not know. */
  function write(path: string, content: unknown): void {
    writeFileSync(join(folder, path), gzipSync(formatArrays(content), { level: 9 }));
  }
}

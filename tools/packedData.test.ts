import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJson } from '#data/json/readJson.ts';
import { ChunkedEvents, headOf } from '#domain/columns/chunkedEvents.ts';
import { buildColumns } from '#domain/columns/columns.ts';
import { unpackAtlas, unpackChunk } from '#state/reading/unpackAtlas.ts';
import { writePackedData } from './packedData.ts';

const COUNT = 700;

test('what is packed is the atlas that the file itself would give: heads at once, the rest chunk by chunk', async () => {
  const { events: published, ...envelope } = JSON.parse(readFileSync('public/data/events.json', 'utf8'));
  const events = Array.from({ length: COUNT }, (_, number) => ({
    ...published[number % published.length],
    id: `event-${number}`,
  }));
  const json = JSON.stringify({ ...envelope, events });
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  writePackedData(json, folder);
  const { dataset } = readJson(json);
  const packed = readFileSync(join(folder, 'data/atlas.packed'));
  const atlas = await unpackAtlas(packed, null, null);
  const chunked = atlas.dataset.events as ChunkedEvents;
  expect(chunked).toBeInstanceOf(ChunkedEvents);
  expect({ ...atlas.columns, indexOf: null }).toEqual({ ...buildColumns(dataset), indexOf: null });
  expect({ ...atlas.dataset, events: null }).toEqual({ ...dataset, events: null });
  expect(chunked.at(COUNT - 1)).toEqual(headOf(dataset.events[COUNT - 1] as (typeof dataset.events)[0]));

  const files = chunked.missing().map((chunk) => `${chunked.chunks.folder}/${chunk}.packed`);
  expect(readdirSync(join(folder, chunked.chunks.folder))).toHaveLength(files.length);
  for (const [chunk, file] of files.entries()) {
    chunked.keep(chunk, await unpackChunk(readFileSync(join(folder, file))));
  }
  rmSync(folder, { recursive: true });
  // Fetched again after a time without a network: what has come stays.
  expect((await unpackAtlas(packed, new Date(), atlas)).dataset.events).toBe(chunked);
  expect(Array.from(chunked.entries(), ([, event]) => event)).toEqual(dataset.events);
});

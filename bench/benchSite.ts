import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress } from 'node:zlib';
import { build } from 'vite';
import { buildIfStale } from '#tools/freshSite.ts';
import { type BrotliServer, serveWithBrotli } from './brotliServer.ts';
import { generatedEvents } from './generatedEvents.ts';

const WORK = '.cache/bench';

/** The script that goes into every page, made by `buildBench`. */
export const PAGE_SCRIPT = join(WORK, 'page/page.js');

/** Builds the atlas, the floor page and the page script, makes the datasets, and serves them all from one origin. */
export async function serveBenchSite(sizes: readonly number[]): Promise<BrotliServer> {
  await buildIfStale({ basePath: '/', origin: null });
  await buildBench();
  for (const size of sizes) await writeDataset(size);
  return serveWithBrotli({ '/floor/': `${WORK}/floor`, '/generated/': `${WORK}/generated`, '/': 'dist' });
}

/** Where a dataset of so many events is served. */
export function datasetPath(size: number): string {
  return `/generated/${size}.json`;
}

async function buildBench(): Promise<void> {
  const common = { configFile: false, publicDir: false, logLevel: 'warn' } as const;
  const target = { target: 'es2022', emptyOutDir: true, chunkSizeWarningLimit: 2000 };
  await build({
    ...common,
    root: 'bench/floor',
    base: '/floor/',
    build: { ...target, outDir: resolve(WORK, 'floor') },
  });
  await build({
    ...common,
    build: {
      ...target,
      outDir: `${WORK}/page`,
      lib: { entry: 'bench/page/page.ts', formats: ['iife'], name: 'page', fileName: () => 'page.js' },
    },
  });
}

/** A million events are more than a string holds at a time, so they are written one by one, compressed. */
async function writeDataset(size: number): Promise<void> {
  const file = join(WORK, datasetPath(size));
  if (existsSync(`${file}.br`)) return;
  mkdirSync(join(WORK, 'generated'), { recursive: true });
  const unfinished = `${file}.part`;
  await pipeline(
    Readable.from(datasetText(size)),
    createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    createWriteStream(unfinished),
  );
  renameSync(unfinished, `${file}.br`);
}

function* datasetText(size: number): Generator<string> {
  yield '{"home":"CN","title":{"zh":"生成的数据","en":"Generated events"},"updated":"2020-01-01","events":[';
  let batch = '';
  for (const event of generatedEvents(size)) {
    batch += `${event.id === 'generated-0' ? '' : ','}${JSON.stringify(event)}`;
    if (batch.length < 100_000) continue;
    yield batch;
    batch = '';
  }
  yield `${batch}]}`;
}

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { basemapFiles } from './files.ts';

const files = basemapFiles();

/** Bytes on the wire, brotli. */
const BUDGETS = { json: 92_000, svg: 35_000, ts: 6_500 };

test.each([...files])('%s is fresh: else run npm run basemap', (path, text) => {
  expect(readFileSync(path, 'utf8') === text).toBe(true);
});

test.each([...files])('%s keeps its budget', (path, text) => {
  const extension = path.split('.').at(-1) as keyof typeof BUDGETS;
  expect(brotliCompressSync(text).length).toBeLessThan(BUDGETS[extension]);
});

/** Writes the files of the basemap and the table of countries; `BASEMAP=path` makes them from another mosaic. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { basemapFiles } from './basemap/files.ts';

for (const [path, text] of basemapFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${path}: ${Math.round(text.length / 1024)} KB`);
}

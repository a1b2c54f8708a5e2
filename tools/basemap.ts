import { mkdirSync, writeFileSync } from 'node:fs';
import { WORLDVIEWS } from '#domain/worldview.ts';
import { readLakes } from './lakes.ts';
import { readMosaic } from './mosaic.ts';
import { buildWorld } from './world.ts';

const mosaic = readMosaic();
const lakes = readLakes();
mkdirSync('public/basemap', { recursive: true });
for (const worldview of WORLDVIEWS) {
  writeFileSync(`public/basemap/world-${worldview}.json`, JSON.stringify(buildWorld(mosaic, lakes, worldview)));
}

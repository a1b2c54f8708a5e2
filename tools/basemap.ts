import { mkdirSync, writeFileSync } from 'node:fs';
import { WORLDVIEWS } from '#domain/worldview.ts';
import { readLakes } from './lakes.ts';
import { readMosaic } from './mosaic.ts';
import { buildPicture } from './picture.ts';
import { buildWorld } from './world.ts';

const mosaic = readMosaic();
const lakes = readLakes();
mkdirSync('public/basemap', { recursive: true });
for (const worldview of WORLDVIEWS) {
  const world = buildWorld(mosaic, lakes, worldview);
  writeFileSync(`public/basemap/world-${worldview}.json`, JSON.stringify(world));
  writeFileSync(`public/basemap/picture-${worldview}.svg`, buildPicture(world));
}

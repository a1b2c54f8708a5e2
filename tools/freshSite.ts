import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './buildSite.ts';
import type { Site } from './site.ts';

/** What the site is built from: folders with everything below them, and files. */
const SOURCES = ['src', 'public', 'tools', 'index.html', 'vite.config.ts', 'package-lock.json'];

/** Builds the site into `dist` where it is not there yet, or older than anything that it is made from. */
export async function buildIfStale(site: Site): Promise<void> {
  if (!isFresh('dist')) await buildSite(site, 'dist');
}

/** Whether a whole build is there, as young as everything it is made from. */
function isFresh(folder: string): boolean {
  const last = join(folder, '404.html');
  return existsSync(last) && SOURCES.every((source) => youngest(source) <= statSync(last).mtimeMs);
}

function youngest(path: string): number {
  const { mtimeMs } = statSync(path);
  const below = statSync(path).isDirectory() ? readdirSync(path) : [];
  return Math.max(mtimeMs, ...below.map((name) => youngest(join(path, name))));
}

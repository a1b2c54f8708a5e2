import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './buildSite.ts';
import { siteOf } from './site.ts';
import { serveFolder } from './staticServer.ts';

/** What the site is built from: folders with everything below them, and files. */
const SOURCES = ['src', 'public', 'tools', 'index.html', 'vite.config.ts', 'package-lock.json'];

const site = siteOf(process.env);
const port = Number(process.env.PORT ?? 4173);
if (!isFresh('dist')) await buildSite(site, 'dist');
await serveFolder('dist', site.basePath, port).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken. Set another one: PORT=${port + 1} npm start`);
  process.exit(1);
});
console.log(`The atlas is at http://localhost:${port}${site.basePath}`);

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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { limitOf } from './budgets.ts';
import { OWN } from './measureAtlas.ts';

const SITE = 'dist';

/** Weighs without a browser what the list of the built site needs until it is usable. False where that has grown. */
export function weighFirstView(): boolean {
  const page = join(SITE, 'en/index.html');
  const words = readdirSync(join(SITE, 'assets')).filter((name) => /^english-.*\.js$/.test(name));
  const named = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="[^"]*\/assets\/([^"]+\.(?:js|css))"/g)];
  const assets = withImports([...named.map(([, name = '']) => name), ...words]);
  const files = [page, join(SITE, 'data/events.json'), ...[...assets].map((name) => join(SITE, 'assets', name))];
  const kb = files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0) / 1000;
  const most = limitOf('usableKb', OWN);
  console.log(`${kb.toFixed(1)} kB brotli until the list is usable, at most ${most}`);
  return kb <= most;
}

/** Those files and all that they import from the beginning, which a browser fetches too. */
function withImports(names: readonly string[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const found = names.filter((name) => !known.has(name));
  if (found.length === 0) return known;
  const imported = found.filter((name) => name.endsWith('.js')).flatMap(importsOf);
  return withImports([...new Set(imported)], new Set([...known, ...found]));
}

function importsOf(name: string): readonly string[] {
  const script = readFileSync(join(SITE, 'assets', name), 'utf8');
  return [...script.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)].map(([, imported = '']) => imported);
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, runnerImport } from 'vite';
import type { Site } from './site.ts';

type Pages = typeof import('./pages/pages.tsx');

/** Builds the app, then a page for each language and event, into a folder of plain files. Says what it left out. */
export async function buildSite(site: Site, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await build({ base: site.basePath, build: { outDir: folder }, logLevel: 'warn' });
  // Pages are drawn by the app's own components, which only Vite can load: they import their style sheets.
  const { module } = await runnerImport<Pages>('/tools/pages/pages.tsx', { base: site.basePath });
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  const { pages, remarks } = module.buildPages(readFileSync('public/data/events.json', 'utf8'), template, site);
  for (const { path, html } of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  console.log(`Built ${pages.length} pages into ${folder}/`);
  for (const remark of remarks) console.log(remark);
}

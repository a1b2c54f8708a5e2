import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { WORLDVIEWS, type Worldview } from '#domain/worldview.ts';
import { buildFirstScript } from './firstScript.ts';
import { formatHeaders, formatNginx } from './hostFiles.ts';
import { writeIcons } from './icons.ts';
import { LARGE } from './largeData.ts';
import { completeLicences, LICENCES_FILE } from './licences.ts';
import { writePackedData } from './packedData.ts';
import { armTemplate } from './pages/markup.ts';
import { policyWith } from './policy.ts';
import { writePreviews } from './previews/writePreviews.ts';
import { writeServiceWorker } from './serviceWorker.ts';
import type { Site } from './site.ts';

type PagesModule = typeof import('./pages/pages.tsx');

/** Builds the app, then a page for each language and event, into a folder of plain files. Says what it left out. */
export async function buildSite(site: Site, folder: string): Promise<void> {
  const json = readFileSync('public/data/events.json', 'utf8');
  const isLarge = JSON.parse(json).events.length > LARGE;
  process.env.VITE_OWN_DATA = isLarge ? 'packed' : 'plain';
  await build({
    base: site.basePath,
    build: { outDir: folder, emptyOutDir: true, license: { fileName: LICENCES_FILE } },
    logLevel: 'warn',
  });
  const firstScript = await buildFirstScript();
  const policy = policyWith(firstScript);
  const template = armTemplate(readFileSync(join(folder, 'index.html'), 'utf8'), policy, firstScript);
  const { buildPages } = await loadPages(site);
  const { files, dataset, events, remarks } = buildPages(json, template, site, detailScript(folder, site));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, '_headers'), formatHeaders(site.basePath, policy));
  writeFileSync(join(folder, 'nginx.conf'), formatNginx(site.basePath, policy));
  writeIcons(folder);
  const drawn = await writePreviews(dataset, events, hostWorldview(process.env.VITE_WORLDVIEW), folder);
  if (isLarge) writePackedData(json, folder);
  completeLicences(folder);
  await writeServiceWorker(folder);
  console.log(
    [
      `Built ${files.length} pages, feeds and lists into ${folder}/, and drew ${drawn} preview images anew`,
      ...remarks,
    ].join('\n'),
  );
}

/** The code of the detail, which an event's page needs at once and the app only later. */
function detailScript(folder: string, { basePath }: Site): string {
  const file = readdirSync(join(folder, 'assets')).find((name) => /^EventDetail-.*\.js$/.test(name));
  if (!file) throw new Error('The detail has no file of its own');
  return `${basePath}assets/${file}`;
}

/** As the app itself reads the host's choice. */
function hostWorldview(chosen: string | undefined): Worldview {
  return WORLDVIEWS.find((one) => one === chosen) ?? 'intl';
}

/** The pages are drawn by the app's own components, which import style sheets: only Vite can make a program of them. */
async function loadPages(site: Site): Promise<PagesModule> {
  const folder = resolve(`.cache/pages-${process.pid}`);
  await build({
    base: site.basePath,
    publicDir: false,
    build: { ssr: 'tools/pages/pages.tsx', outDir: folder },
    logLevel: 'warn',
  });
  const module: PagesModule = await import(pathToFileURL(join(folder, 'pages.js')).href);
  rmSync(folder, { recursive: true });
  return module;
}

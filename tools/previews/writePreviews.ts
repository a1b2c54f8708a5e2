import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';
import { LANGUAGES } from '#domain/language.ts';
import type { Worldview } from '#domain/worldview.ts';
import { previewPath } from '#tools/pages/previewPath.ts';
import { readGrounds } from './ground.ts';
import { readLettering } from './lettering.ts';
import { atlasPreview, eventPreview, type Press } from './previewSvg.ts';
import { atlasWords, eventWords } from './sheetWords.ts';

/** Images by the hash of their drawing: what has not changed is not drawn again, and what the last build had no use for goes. */
const CACHE = '.cache/previews';

/** Raised with the library that makes pixels of a drawing. */
const RENDERER = 'resvg-js 2.6';

/** As many are drawn at a time: the library takes a thread for each. */
const AT_A_TIME = 4;

/** Where an image goes below the folder of the site, and its drawing as SVG. */
type Drawing = { readonly path: string; readonly draw: () => string };

/** Writes an image for each of the events and languages, and for the atlas; says how many had to be drawn. */
export async function writePreviews(
  dataset: Dataset,
  events: readonly CooperationEvent[],
  worldview: Worldview,
  folder: string,
): Promise<number> {
  const press: Press = { dataset, worldview, groundAt: readGrounds(worldview), lettering: await readLettering() };
  const waiting = drawingsOf(events, press)[Symbol.iterator]();
  const used = new Set<string>();
  let drawn = 0;
  const work = async () => {
    for (const { path, draw } of waiting) {
      const svg = draw();
      const name = `${createHash('sha256').update(RENDERER).update(svg).digest('hex')}.png`;
      used.add(name);
      if (await writePreview(svg, join(CACHE, name), join(folder, path))) drawn += 1;
    }
  };
  mkdirSync(CACHE, { recursive: true });
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  for (const name of readdirSync(CACHE)) if (!used.has(name)) rmSync(join(CACHE, name));
  return drawn;
}

function* drawingsOf(events: readonly CooperationEvent[], press: Press): Generator<Drawing> {
  for (const language of LANGUAGES) {
    yield { path: previewPath(language, null), draw: () => atlasPreview(atlasWords(press.dataset, language), press) };
    for (const event of events) {
      const draw = () => eventPreview(event, eventWords(event, language), press);
      yield { path: previewPath(language, event.id), draw };
    }
  }
}

/** Whether it had to be drawn. */
async function writePreview(svg: string, known: string, file: string): Promise<boolean> {
  const isNew = !existsSync(known);
  if (isNew) writeFileSync(known, (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng());
  mkdirSync(dirname(file), { recursive: true });
  copyFileSync(known, file);
  return isNew;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const FAVICON = 'src/favicon.svg';

/** Writes the favicon as the pictures that devices ask for: with its own shape, and full to the edge where they cut one. */
export function writeIcons(folder: string): void {
  const favicon = readFileSync(FAVICON, 'utf8');
  for (const px of [180, 192, 512]) writeFileSync(join(folder, `icon-${px}.png`), toPng(favicon, px));
  writeFileSync(join(folder, 'icon-maskable.png'), toPng(fullToTheEdge(favicon), 512));
}

/** A device may cut away all but the inner four fifths: https://www.w3.org/TR/appmanifest/#icon-masks */
function fullToTheEdge(favicon: string): string {
  return favicon
    .replace('viewBox="0 0 32 32"', 'viewBox="-1 -1 34 34"')
    .replace('width="32" height="32" rx="7"', 'x="-1" y="-1" width="34" height="34"');
}

function toPng(svg: string, px: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: px } }).render().asPng();
}

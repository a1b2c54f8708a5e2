import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const LICENCES_FILE = 'third-party-licences.txt';

/** In the service worker, which is written after the app and its own list. */
const IN_THE_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

const DATA = `## Data

Land, borders, lakes: Natural Earth, public domain, https://www.naturalearthdata.com
Coordinates of places: GeoNames, CC BY 4.0, https://www.geonames.org
Names of countries: i18n-iso-countries, MIT; territories by the project
Letters in the preview images: Noto Sans SC, SIL Open Font License 1.1
`;

/** Adds to the list that came with the app what else the built site holds of others' work. */
export function completeLicences(folder: string): void {
  const programs = IN_THE_WORKER.map((name) => {
    const { version, license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    return `## ${name} - ${version} (${license})\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n`;
  });
  appendFileSync(join(folder, LICENCES_FILE), `\n${[...programs, DATA].join('\n')}`);
}

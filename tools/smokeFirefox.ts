import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Firefox } from './firefox/Firefox.ts';
import { buildIfStale } from './freshSite.ts';
import { siteOf } from './site.ts';
import { serveFolder } from './staticServer.ts';

const NAMES = ['firefox', 'firefox-esr', 'firefox.exe'];
const USUAL_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** The two ports from this one on must be free. */
const FIRST_PORT = Number(process.env.PORT ?? 4193);

type Job = { readonly name: string; readonly run: (firefox: Firefox, site: string) => Promise<void> };

/** What the atlas is for, once through: the tests in Chromium ask for the rest. */
const JOBS: readonly Job[] = [
  {
    name: 'explore partnerships on the map',
    run: async (firefox, site) => {
      await firefox.open(`${site}en/?map=6/25.03889/102.71833`);
      const map = await firefox.waitFor(`document.querySelector('[data-map]:not([data-map="loading"])')?.dataset.map`);
      console.log(map === 'ready' ? 'The map moves' : 'There is no WebGL here: the map is still');
      await firefox.click('.map-stop');
      await firefox.waitFor(`document.querySelector('[data-open-event]')?.textContent.includes('Kunming')`);
    },
  },
  {
    name: 'filter by month',
    run: async (firefox, site) => {
      await firefox.open(`${site}en/`);
      await firefox.click('[data-month="2018-09"]');
      await firefox.waitFor(`document.querySelector('[data-shown="4"]') && location.search === '?months=2018-09'`);
    },
  },
  {
    name: 'share a link to one event',
    run: async (firefox, site) => {
      await firefox.open(`${site}en/events/china-latvia-st-agreement-2018/?months=2018-10`);
      await firefox.waitFor(`document.querySelector('[data-open-event]')?.textContent.includes('Latvia')`);
      await firefox.waitFor(`location.search === '' && document.title.includes('Latvia')`);
    },
  },
];

const program = findFirefox();
if (program === null) console.log('There is no Firefox here to try the atlas in: set FIREFOX to its program file.');
else await smoke(program);

async function smoke(firefoxProgram: string): Promise<void> {
  await buildIfStale(siteOf({}));
  const server = await serveFolder('dist', '/', FIRST_PORT);
  const firefox = new Firefox(firefoxProgram, FIRST_PORT + 1);
  try {
    const site = `http://localhost:${FIRST_PORT}/`;
    for (const { name, run } of JOBS) {
      await run(firefox, site);
      console.log(`Firefox can ${name}`);
    }
    const errors = await firefox.errorsOf(site);
    if (errors.length > 0) throw new Error(`Firefox wrote to the console:\n${errors.join('\n')}`);
  } finally {
    await firefox.close();
    server.closeAllConnections();
    server.close();
  }
}

function findFirefox(): string | null {
  const { FIREFOX, PATH = '' } = process.env;
  if (FIREFOX) return FIREFOX;
  const onPath = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find((path) => existsSync(path)) ?? null;
}

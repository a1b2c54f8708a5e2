import { chromium } from '@playwright/test';
import { LANGUAGES } from '#domain/language.ts';
import { axeProblems } from './axeProblems.ts';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { serveFolder } from './staticServer.ts';

/** Walks the built atlas through every language, theme, size and state with axe, and exits with 1 where a rule is broken. */
const PORT = Number(process.env.PORT ?? 4194);

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];

const STATES = [
  '',
  'events/china-latvia-st-agreement-2018/',
  'events/nothing-like-this/',
  'nothing-like-this/',
  '?type=forum&country=LV',
  '?country=RU,CA&match=all',
  '?view=list&months=2018-09',
  '?view=partners',
  '?view=partners&country=RU',
  '?embed',
  '?worldview=cn&globe',
];

const server = await serveFolder('dist', '/', PORT);
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_FLAGS });
const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
const page = await context.newPage();
// The moving map is a canvas, which axe cannot read, and costs more than all else; its words and buttons come without it.
await page.route('**/assets/MapView-*', () => {});
let pages = 0;
for (const viewport of SIZES) {
  await page.setViewportSize(viewport);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const address of LANGUAGES.flatMap((language) => STATES.map((state) => `${language}/${state}`))) {
      await page.goto(`http://localhost:${PORT}/${address}`);
      await page.locator('[data-shown]').waitFor({ state: 'attached' });
      pages++;
      for (const problem of await axeProblems(page)) {
        process.exitCode = 1;
        console.log(`${address} ${colorScheme} ${viewport.width}×${viewport.height}: ${problem}`);
      }
    }
  }
}
console.log(`${pages} pages`);
await browser.close();
server.close();

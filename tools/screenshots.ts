import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { serveFolder } from './staticServer.ts';

/** Pictures of the built atlas in every size, language and theme, with and without an open event; one of them for the README. */
const FOLDER = 'screenshots';
const PORT = 4193;
const EVENT = 'events/sco-youth-innovation-contest-2018/?months=2018-10';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

mkdirSync(FOLDER, { recursive: true });
const server = await serveFolder('dist', '/', PORT);
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_FLAGS });
for (const size of SIZES) {
  for (const language of ['en', 'zh']) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [state, address] of [
        ['list', ''],
        ['event', EVENT],
      ] as const) {
        const name = `${size.width}-${language}-${theme}-${state}.png`;
        await picture(browser, size, theme, `${language}/${address}`, `${FOLDER}/${name}`);
      }
    }
  }
}
await picture(browser, { width: 1440, height: 900 }, 'light', `en/${EVENT}`, 'docs/screenshot.png');
await browser.close();
server.close();

type Size = { readonly width: number; readonly height: number };

async function picture(
  from: Browser,
  viewport: Size,
  colorScheme: 'light' | 'dark',
  address: string,
  path: string,
): Promise<void> {
  const page = await from.newPage({ viewport, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' });
  await page.goto(`http://localhost:${PORT}/${address}`);
  await page.locator('[data-map="ready"]').waitFor();
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}

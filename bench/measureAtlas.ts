import type { Page } from '@playwright/test';
import { datasetPath } from './benchSite.ts';
import type { BrotliServer } from './brotliServer.ts';
import { type Figures, median } from './figures.ts';
import { type FreshPage, inFreshBrowser, mainThreadMs, measureMemory } from './freshBrowser.ts';
import { sentKb, withoutMap } from './weigh.ts';

/** As many events as the atlas itself has: these are its own, in the page that is built for them. */
export const OWN = 9;

/** The floor's camera: panning costs what is to be seen. */
const CAMERA = 'map=2/30/60';

/** The atlas with so many events, from a first visit on. What fails leaves its figure out and is said. */
export function measureAtlas(server: BrotliServer, size: number): Promise<Figures> {
  return inFreshBrowser(async (fresh) => {
    const { page } = fresh;
    server.forget();
    const query = size === OWN ? '' : `?data=${datasetPath(size)}&${CAMERA}`;
    await page.goto(`${server.origin}/en/${query}`);
    await page.waitForFunction(() => window.bench.start.ready !== null && window.bench.start.visible !== null);
    const first = await measureStart(page, server);
    const memory = await measureMemory(fresh.devTools);
    const eventPageKb = size === OWN ? await weighEventPage(page, server) : undefined;
    if (size === OWN) {
      await page.goto(`${server.origin}/en/?${CAMERA}`);
      await page.waitForFunction(() => window.bench.start.ready !== null);
    }
    return { ...first, ...(eventPageKb && { eventPageKb }), ...memory, ...(await measureGestures(fresh)) };
  });
}

async function measureStart(page: Page, server: BrotliServer): Promise<Figures> {
  const { start, origin } = await page.evaluate(() => ({
    start: window.bench.start,
    origin: performance.timeOrigin,
  }));
  const until = (moment: number | null) => origin + (moment ?? 0);
  return {
    usableKb: sentKb(withoutMap(server.sent(), until(start.listed))),
    readyKb: sentKb(server.sent().filter(({ at }) => at <= until(start.ready))),
    ...start,
  };
}

/** What a reader who has seen the atlas fetches to read one event on its own page. */
async function weighEventPage(page: Page, server: BrotliServer): Promise<number> {
  const id = await page.locator('#root a[data-event]').first().getAttribute('data-event');
  server.forget();
  await page.goto(`${server.origin}/en/events/${id}/`);
  await page.waitForFunction(() => window.bench.start.ready !== null);
  return sentKb(server.sent());
}

async function measureGestures({ page, devTools }: FreshPage): Promise<Figures> {
  const pan = await attempt('panning', () => page.evaluate(() => window.bench.pan()));
  const before = await mainThreadMs(devTools);
  const run = await attempt('steps', () => page.evaluate(() => window.bench.steps()));
  const stepMain = run && ((await mainThreadMs(devTools)) - before) / run.count;
  const step = await attempt('month step', () => page.evaluate(() => window.bench.stepPainted()));
  const play = await attempt('Play', () => page.evaluate(() => window.bench.play()));
  const reset = await attempt('reset', () => page.evaluate(() => window.bench.reset()));
  const country = reset && (await attempt('country', () => page.evaluate(() => window.bench.filterByCountry())));
  const keys = await attempt('search', () => page.evaluate(() => window.bench.search()));
  const open = await attempt('opening', () => page.evaluate(() => window.bench.openEvent()));
  const middle = (times: readonly number[] | null | undefined) => (times ? median(times) : null);
  return {
    pan,
    steps: run?.rate ?? null,
    stepMain,
    step: middle(step),
    play: play?.rate ?? null,
    longest: play?.longest ?? null,
    country: middle(country),
    firstKey: keys?.[0] ?? null,
    laterKey: middle(keys?.slice(1)),
    open: middle(open),
    heapAtEnd: (await attempt('heap', () => measureMemory(devTools)))?.heap ?? null,
  };
}

async function attempt<Result>(what: string, gesture: () => Promise<Result>): Promise<Result | null> {
  try {
    return await gesture();
  } catch (error) {
    console.error(`${what}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return null;
  }
}

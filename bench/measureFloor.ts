import type { BrotliServer } from './brotliServer.ts';
import { type Figures, median } from './figures.ts';
import { inFreshBrowser, measureMemory } from './freshBrowser.ts';
import { sentKb } from './weigh.ts';

/** The basemap alone. */
export function measureFloor(server: BrotliServer): Promise<Figures> {
  return inFreshBrowser(async ({ page, devTools }) => {
    server.forget();
    await page.goto(`${server.origin}/floor/`);
    await page.locator('[data-map="ready"]').waitFor();
    const readyKb = sentKb(server.sent());
    const { contentful, ready, startLongest, startBlocked } = await page.evaluate(() => window.bench.start);
    const memory = await measureMemory(devTools);
    const pan = await page.evaluate(() => window.bench.pan());
    const step = median(await page.evaluate(() => window.bench.repaintPainted()));
    return { readyKb, contentful, ready, startLongest, startBlocked, step, pan, ...memory };
  });
}

import { type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '#tools/browser.ts';
import { PAGE_SCRIPT } from './benchSite.ts';

export type FreshPage = { readonly page: Page; readonly devTools: CDPSession };

/** Opens a page in a browser of its own, which knows nothing of the runs before it, and closes that in any case. */
export async function inFreshBrowser<Result>(run: (fresh: FreshPage) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: BROWSER_FLAGS });
  try {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      serviceWorkers: 'block',
    });
    await context.addInitScript({ path: PAGE_SCRIPT });
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Performance.enable');
    return await run({ page, devTools });
  } finally {
    await browser.close();
  }
}

/** Milliseconds for which tasks have held the main thread since the page began. */
export async function mainThreadMs(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Megabytes of objects that live after all others were collected: those of the page, not those of its workers. */
export async function heapMb(devTools: CDPSession): Promise<number> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

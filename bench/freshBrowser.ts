import { type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '#tools/browser.ts';
import { PAGE_SCRIPT } from './benchSite.ts';

export type FreshPage = { readonly page: Page; readonly devTools: CDPSession };

/** A page that is not there by then is given up. */
const PATIENCE_MS = 600_000;

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
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await run({ page, devTools });
  } finally {
    await browser.close();
  }
}

/** Milliseconds of processor time that tasks of the main thread have taken since the page began; what other programs do is not in it. */
export async function mainThreadMs(devTools: CDPSession): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

export type Memory = { readonly heap: number; readonly buffers: number };

/** Megabytes of objects, and of typed arrays beside them, that live after all others were collected: those of the page, not those of its workers. */
export async function measureMemory(devTools: CDPSession): Promise<Memory> {
  await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devTools.send('Runtime.getHeapUsage');
  return { heap: usedSize / 1e6, buffers: backingStorageSize / 1e6 };
}

import { test as base, expect } from '@playwright/test';
import { AtlasPage } from './AtlasPage.ts';

export { expect };

/**
 * A browser reports each request that failed, so here only what the page itself throws is a fault of the page. The map
 * is on its way for ever where a test says nothing of it.
 */
export const test = base.extend<{ readonly atlas: AtlasPage }>({
  atlas: async ({ page }, use) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.route('**/assets/MapView-*.js', () => {});
    await use(new AtlasPage(page));
    expect(thrown).toEqual([]);
  },
});

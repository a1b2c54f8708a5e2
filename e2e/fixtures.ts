import { test as base, expect, type Page } from '@playwright/test';
import { AtlasPage } from './AtlasPage.ts';

export { expect };

type Fixtures = { readonly atlas: AtlasPage };

/** `mapArrives: false` keeps the map's code on its way for ever: most stories need no map, and in software it costs more than all else. */
type Options = { readonly mapArrives: boolean };

/** What the browser says of the machine and of its speed, and the test runner of itself. */
const NOT_OF_THE_PAGE = /^\[\.WebGL|was preloaded|blocked by Playwright/;

/** Every test watches the page: an error or a warning, or a request to another host, fails the test whatever else it asks. */
export const test = base.extend<Fixtures & Options>({
  mapArrives: [true, { option: true }],
  atlas: async ({ page, mapArrives }, use) => {
    const problems = watch(page);
    if (!mapArrives) await page.route('**/assets/MapView-*', () => {});
    await use(new AtlasPage(page));
    expect(problems).toEqual([]);
  },
});

function watch(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A browser reports the status of a page that is not there; that it is 404 is what those tests ask for.
    const isOwnStatus = message.location().url === page.url() && message.text().includes('status of 404');
    if (isOwnStatus || NOT_OF_THE_PAGE.test(message.text())) return;
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') problems.push(`request: ${request.url()}`);
  });
  return problems;
}

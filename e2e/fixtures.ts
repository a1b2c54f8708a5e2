import { test as base, expect, type Page } from '@playwright/test';
import { AtlasPage } from './AtlasPage.ts';

export { expect };

type Fixtures = { readonly atlas: AtlasPage };

/**
 * Drawn in software, the moving map costs more than all else, and most stories need none: `awaited` keeps its code on its
 * way for ever, `still` is a browser without WebGL, where the first view ends as with a moving map.
 */
type Options = { readonly mapIs: 'moving' | 'awaited' | 'still' };

/** What the browser says of the machine and of its speed, and the test runner of itself. */
const NOT_OF_THE_PAGE = /^\[\.WebGL|was preloaded|blocked by Playwright/;

/** Every test watches the page: an error or a warning, or a request to another host, fails the test whatever else it asks. */
export const test = base.extend<Fixtures & Options>({
  mapIs: ['moving', { option: true }],
  atlas: async ({ page, mapIs }, use) => {
    const problems = watch(page);
    if (mapIs === 'awaited') await page.route('**/assets/MapView-*.js', () => {});
    if (mapIs === 'still') await page.addInitScript(denyWebGl);
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

/** Runs in the page. */
function denyWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
}

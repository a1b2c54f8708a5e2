import { test as base, expect, type Route } from '@playwright/test';
import { axeProblems } from '#tools/axeProblems.ts';
import { AtlasPage } from './AtlasPage.ts';

const DATASET = '**/data/events.json';

/**
 * A browser reports each request that failed, so here only what the page itself throws is a fault of the page. The map
 * is on its way for ever where a test says nothing of it.
 */
const test = base.extend<{ readonly atlas: AtlasPage }>({
  atlas: async ({ page }, use) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.route('**/assets/MapView-*.js', () => {});
    await use(new AtlasPage(page));
    expect(thrown).toEqual([]);
  },
});

const HOLDS_NONE = 'holds no events';
const CUT = 'Not all of the events arrived';

/** What comes instead of the dataset, and what the page says of it: never twice the same in a row. Null: nothing comes. */
const FAILURES: readonly (readonly [says: string, answer: Parameters<Route['fulfill']>[0] | null])[] = [
  ['There is no dataset at this address.', { status: 404, body: '' }],
  [HOLDS_NONE, { contentType: 'text/html', body: '<!doctype html><p>Log in' }],
  ['The server answered with an error.', { status: 500, body: 'oops' }],
  [CUT, { body: '' }],
  ['The server cannot be reached.', null],
  [CUT, { body: '{"events": [{"id": "a-b", "ti' }],
  ['The server answered with an error.', { status: 503, body: '' }],
  [HOLDS_NONE, { json: { events: 'none' } }],
];

test('a dataset that does not come: the page says why, tries again, and keeps its view', async ({ atlas, page }) => {
  let failed = 0;
  await page.route(DATASET, (route) => {
    const [, answer] = FAILURES[failed] ?? [];
    return answer ? route.fulfill(answer) : answer === null ? route.abort() : route.continue();
  });
  await atlas.open('en/?months=2018-09');
  for (const [says] of FAILURES) {
    await expect(page.getByRole('alert')).toContainText(says);
    failed += 1;
    await atlas.button('Try again').click();
  }
  await atlas.shows(4);
  await atlas.isAt('en/?months=2018-09');
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`events that do not come, on ${width} px: what the page was built with stays in their place`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.route(DATASET, (route) => route.abort());
    await page.goto('en/');
    await expect(page.getByRole('alert')).toContainText('cannot be reached');
    await expect(page.getByRole('main')).toHaveCount(1);
    expect(await axeProblems(page)).toEqual([]);
    await atlas.event('Latvia').click();
    await expect(page).toHaveURL(/\/en\/events\/china-latvia-st-agreement-2018\/$/);
    await expect(page.getByRole('alert')).toContainText('cannot be reached');
    await expect(atlas.detail).toContainText('18 September 2018');
    expect(await axeProblems(page)).toEqual([]);
    await page.unroute(DATASET);
    await atlas.button('Try again').click();
    await expect(page.locator('[data-open-event]')).toContainText('18 September 2018');
    await expect(atlas.detail).toHaveCount(1);
  });
}

test('what was built outlasts a second failure, another language and another size', async ({ atlas, page }) => {
  await page.route(DATASET, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('en/');
  await expect(page.getByRole('alert')).toContainText('error');
  await page.route(DATASET, (route) => route.abort());
  await atlas.button('Try again').click();
  await expect(page.getByRole('alert')).toContainText('cannot be reached');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.getByRole('alert')).toContainText('无法连接服务器');
  await expect(page.locator('[lang="en"] a[data-event]')).toHaveCount(9);
});

test('another’s data takes its time: the page says how far it is, shows nothing else for it, and leads back', async ({
  atlas,
  page,
}) => {
  await page.route(
    ({ pathname }) => pathname === '/theirs.json',
    () => {},
  );
  await atlas.open('en/?data=/theirs.json');
  await expect(page.getByRole('progressbar', { name: 'Reading theirs.json: 0.0 MB so far' })).toBeVisible();
  await expect(page.locator('#world > *')).toHaveCount(1);
  await atlas.button('Cancel').click();
  await atlas.shows(9);
});

test('a server that stays silent: the built page stands, says so after a while, and asks again', async ({
  atlas,
  page,
}) => {
  await page.clock.install();
  await page.route(DATASET, () => {});
  await page.goto('en/?months=2018-09');
  await expect(atlas.filters).toBeAttached();
  await page.clock.fastForward(9000);
  await expect(page.getByText('The events are still on their way')).toBeVisible();
  await expect(page.locator('#article')).toContainText('Latvia');
  await page.unroute(DATASET);
  await atlas.button('Try again').click();
  await atlas.shows(4);
});

test('a tab older than the last deploy takes the new version once, and keeps its view', async ({ atlas, page }) => {
  let asked = 0;
  await page.route('**/assets/MapView-*.js', (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue();
  });
  await page.route('**/en/?type=dialogue', async (route) => {
    if (route.request().isNavigationRequest()) return route.continue();
    const built = await (await route.fetch()).text();
    return route.fulfill({ body: built.replaceAll(/index-[\w-]+\.js/g, 'index-newer.js') });
  });
  await page.goto('en/?type=dialogue');
  await atlas.mapIsReady();
  await atlas.isAt('en/?type=dialogue');
  await atlas.shows(2);
});

test('a map whose code does not come is drawn still, says so, and keeps its marks', async ({ atlas, page }) => {
  let loaded = 0;
  page.on('load', () => {
    loaded += 1;
  });
  await page.route('**/assets/MapView-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('en/?map=6/25.03889/102.71833');
  await expect(atlas.map).toHaveAttribute('data-map', 'unavailable');
  await expect(page.getByText('The moving map has not arrived')).toHaveCount(1);
  await expect(page.locator('.map-still image').first()).toBeVisible();
  await atlas.clickMapCentre();
  await expect(atlas.detail).toContainText('Kunming');
  expect(loaded).toBe(1);
});

test('a dialog that cannot come says so, and closes', async ({ atlas, page, context }) => {
  await atlas.open('en/?type=dialogue');
  await atlas.shows(2);
  await context.setOffline(true);
  await atlas.button('About this map').click();
  await expect(page.getByRole('dialog')).toContainText('This part of the page has not arrived');
  await expect(atlas.button('Copy the report')).toBeVisible();
  await atlas.button('Close').click();
  await atlas.shows(2);
});

test('a page whose words do not come says so after a while, and keeps what it was built with', async ({ page }) => {
  await page.route('**/assets/english-*.js', (route) => route.abort());
  await page.goto('en/events/china-latvia-st-agreement-2018/');
  await page.locator('.late').evaluate((late) => late.getAnimations()[0]?.finish());
  await expect(page.getByRole('alert')).toContainText('Load the page again');
  await expect(page.locator('#article')).toContainText('Latvia');
});

test('an event whose detail stalls is read as it was built, until another is opened', async ({ atlas, page }) => {
  await page.route('**/assets/EventDetail-*.js', () => {});
  await page.goto('en/events/china-latvia-st-agreement-2018/');
  await atlas.shows(9);
  const article = page.locator('#article');
  await article.locator('.late').evaluate((late) => late.getAnimations()[0]?.finish());
  await expect(article.getByRole('alert')).toContainText('Load the page again');
  await expect(page.getByRole('main')).toHaveCount(1);
  await atlas.event('South Africa').click();
  await expect(article).toHaveCount(0);
});

for (const knowsBlocking of [true, false]) {
  test(`a style sheet that stalls, in a browser that ${knowsBlocking ? 'can' : 'cannot'} wait for it itself: what was built reads without it, and the app comes when it does`, async ({
    atlas,
    page,
  }) => {
    const held: Route[] = [];
    await page.clock.install();
    if (!knowsBlocking)
      await page.addInitScript(() => delete (HTMLLinkElement.prototype as Partial<HTMLLinkElement>).blocking);
    await page.route('**/assets/index-*.css', (route) => held.push(route));
    await page.goto('en/', { waitUntil: 'commit' });
    await expect.poll(() => held.length).toBe(1);
    await expect(page.locator('html')).toBeVisible({ visible: knowsBlocking });
    await page.clock.fastForward(3000);
    await page.evaluate(
      () => new Promise((painted) => new PerformanceObserver(painted).observe({ type: 'paint', buffered: true })),
    );
    await expect(page.getByRole('alert')).toContainText('Load the page again');
    await expect(page.locator('#article')).toContainText('Latvia');
    await Promise.all(held.map((route) => route.continue()));
    await atlas.shows(9);
  });
}

test('where storage is denied, choices last as long as the page', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await atlas.open();
  await atlas.shows(9);
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
});

test('a theme that is chosen in one tab holds in the others, and none takes it back', async ({
  atlas,
  page,
  context,
}) => {
  const theme = page.getByRole('button', { name: /^Theme/ });
  await atlas.open();
  const other = new AtlasPage(await context.newPage());
  await other.open('zh/');
  await theme.click();
  await expect(other.page.locator('html')).toHaveAttribute('data-theme', 'light');
  await other.page.getByRole('link', { name: 'English' }).click();
  await expect(other.filters).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('coming back to a page that the browser kept shows it as it was', async ({ atlas, page }) => {
  await atlas.open('en/?type=dialogue');
  await atlas.shows(2);
  await page.goto('about:blank');
  await page.goBack();
  await atlas.isAt('en/?type=dialogue');
  await atlas.shows(2);
});

import type { Route } from '@playwright/test';
import { AtlasPage } from './AtlasPage.ts';
import { expect, test } from './faultyFixtures.ts';

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
  await atlas.mapIsStill();
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

/** A module in which nothing is: what a connection leaves that breaks off at once. */
const EMPTY = { contentType: 'text/javascript', body: '' };

for (const [fault, answer] of [
  ['do not come', (route: Route) => route.abort()],
  ['come empty', (route: Route) => route.fulfill(EMPTY)],
] as const) {
  test(`a page whose words ${fault} says so after a while, and keeps what it was built with`, async ({ page }) => {
    await page.route('**/assets/english-*.js', answer);
    await page.goto('en/events/china-latvia-st-agreement-2018/');
    await page.locator('.late').evaluate((late) => late.getAnimations()[0]?.finish());
    await expect(page.getByRole('alert')).toContainText('Load the page again');
    await expect(page.locator('#article')).toContainText('Latvia');
  });
}

test('a part that comes empty has not arrived, and nothing is written down', async ({ atlas, page }) => {
  const written: string[] = [];
  page.on('console', (message) => written.push(message.text()));
  await page.route('**/assets/EventDetail-*.js', (route) => route.fulfill(EMPTY));
  await atlas.open('en/');
  await atlas
    .event(/Kunming/)
    .first()
    .click();
  await expect(page.getByText('This part of the page has not arrived')).toBeVisible();
  await atlas.shows(9);
  expect(written).toEqual([]);
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

test('where the browser refuses to write the address, the events can be filtered and opened', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    history.pushState = history.replaceState = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
  });
  await atlas.open();
  await atlas.button('Next month').click();
  await atlas.shows(4);
  await atlas.list.locator('a[data-event]').first().click();
  await expect(atlas.detail).toBeVisible();
});

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

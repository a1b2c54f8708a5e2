import { test as base, expect } from '@playwright/test';
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

test.describe('a dataset that does not come', () => {
  const answers = [
    { is: 'missing', answer: { status: 404, body: '' }, says: 'There is no dataset at this address.' },
    { is: 'an error of the server', answer: { status: 500, body: 'oops' }, says: 'The server answered with an error.' },
    { is: 'a page', answer: { contentType: 'text/html', body: '<!doctype html><p>Log in' }, says: 'holds no events' },
    { is: 'empty', answer: { body: '' }, says: 'holds no events' },
    { is: 'cut off', answer: { body: '{"events": [{"id": "a-b", "ti' }, says: 'holds no events' },
    { is: 'of another kind', answer: { json: { events: 'none' } }, says: 'holds no events' },
  ];
  for (const { is, answer, says } of answers) {
    test(`${is}: the page says so, and tries again`, async ({ atlas, page }) => {
      await page.route(DATASET, (route) => route.fulfill(answer));
      await atlas.open('en/?months=2018-09');
      await expect(page.getByRole('alert')).toContainText(says);
      await page.unroute(DATASET);
      await atlas.button('Try again').click();
      await atlas.shows(4);
      await atlas.isAt('en/?months=2018-09');
    });
  }

  test('no connection: the page says so', async ({ atlas, page }) => {
    await page.route(DATASET, (route) => route.abort());
    await atlas.open();
    await expect(page.getByRole('alert')).toContainText('The server cannot be reached.');
  });
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
  await page.goto('en/?type=dialogue');
  await atlas.mapIsReady();
  await atlas.isAt('en/?type=dialogue');
  await atlas.shows(2);
});

test('a map whose code stays missing is drawn still, says so, and keeps its marks', async ({ atlas, page }) => {
  await page.route('**/assets/MapView-*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('en/?map=6/25.03889/102.71833');
  await expect(atlas.map).toHaveAttribute('data-map', 'unavailable');
  await expect(page.getByText('The moving map has not arrived')).toHaveCount(1);
  await expect(page.locator('.map-still image').first()).toBeVisible();
  await atlas.clickMapCentre();
  await expect(atlas.detail).toContainText('Kunming');
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

test('a page whose words do not come says so, and keeps what it was built with', async ({ page }) => {
  await page.route('**/assets/english-*.js', (route) => route.abort());
  await page.goto('en/events/china-latvia-st-agreement-2018/');
  await expect(page.getByRole('alert')).toContainText('Load the page again');
  await expect(page.locator('#article')).toContainText('Latvia');
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

test('coming back to a page that the browser kept shows it as it was', async ({ atlas, page }) => {
  await atlas.open('en/?type=dialogue');
  await atlas.shows(2);
  await page.goto('about:blank');
  await page.goBack();
  await atlas.isAt('en/?type=dialogue');
  await atlas.shows(2);
});

import type { AtlasPage } from './AtlasPage.ts';
import { expect, test } from './fixtures.ts';

test.use({ serviceWorkers: 'allow' });

/** One visit, whose service worker has kept all it needs. */
async function visitOnce(atlas: AtlasPage): Promise<void> {
  await atlas.open();
  await atlas.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

test.describe('without a network, after one visit', () => {
  test('the atlas opens, with its map', async ({ atlas, context }) => {
    await visitOnce(atlas);
    await context.setOffline(true);
    await atlas.open('en/');
    await atlas.shows(9);
    await atlas.mapIsReady();
  });

  test('a link to an event that was never visited lands', async ({ atlas, context }) => {
    await visitOnce(atlas);
    await context.setOffline(true);
    await atlas.open('zh/events/china-latvia-st-agreement-2018/?months=2018-09');
    await expect(atlas.page.locator('[data-open-event="china-latvia-st-agreement-2018"]')).toContainText('拉脱维亚');
  });

  test('the page says when its events were fetched', async ({ atlas, context }) => {
    await visitOnce(atlas);
    await context.setOffline(true);
    await atlas.open();
    await expect(atlas.page.getByText('No network; fetched on')).toBeVisible();
  });

  test('events that came meanwhile are there once the network is', async ({ atlas, context }) => {
    await visitOnce(atlas);
    await context.setOffline(true);
    await atlas.open();
    await atlas.shows(9);
    await context.route('**/data/events.json', async (route) => {
      const dataset = await (await route.fetch()).json();
      await route.fulfill({ json: { ...dataset, events: dataset.events.slice(1) } });
    });
    await context.setOffline(false);
    await atlas.shows(8);
  });
});

test('a new version is offered, and taken when the reader says so', async ({ atlas, context }) => {
  await visitOnce(atlas);
  await context.route('**/service-worker.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}\n// the next version` });
  });
  await atlas.open('en/?type=dialogue');
  await expect(atlas.page.getByText('There is a new version of the atlas.')).toBeVisible();
  const reloaded = atlas.page.waitForEvent('load');
  await atlas.button('Load it').click();
  await reloaded;
  await atlas.isAt('en/?type=dialogue');
  await atlas.shows(2);
});

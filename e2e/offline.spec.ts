import type { AtlasPage } from './AtlasPage.ts';
import { ChangingSite } from './ChangingSite.ts';
import { expect, test as plain } from './fixtures.ts';

const test = plain.extend<{ readonly site: ChangingSite }>({
  site: async ({ baseURL }, use) => {
    const site = await ChangingSite.over(baseURL ?? '');
    await use(site);
    site.close();
  },
});

test.use({ serviceWorkers: 'allow' });

/** One visit, whose service worker has kept all it needs. */
async function visitOnce(atlas: AtlasPage, address = 'en/'): Promise<void> {
  await atlas.open(address);
  await atlas.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

test('without a network, after one visit, the atlas opens, with its map', async ({ atlas, context }) => {
  await visitOnce(atlas);
  await context.setOffline(true);
  await atlas.open();
  await atlas.shows(9);
  await atlas.mapIsReady();
});

test.describe('without a network, after one visit', () => {
  test.use({ mapIs: 'still' });

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
    // Of a network that is only played to be away, a page that opens meanwhile learns at the next change.
    await context.setOffline(false);
    await context.setOffline(true);
    await expect(atlas.page.getByText('No network; fetched on')).toBeVisible();
  });

  test('events that came meanwhile are there once the network is', async ({ atlas, context, site }) => {
    await visitOnce(atlas, `${site.address}en/`);
    await context.setOffline(true);
    await atlas.open(`${site.address}en/`);
    await atlas.shows(9);
    site.changes.set('/data/events.json', (built) => built.replaceAll('Latvia', 'Lettland'));
    await context.setOffline(false);
    await expect(async () => {
      // The page may hear of the network before its service worker has it.
      await atlas.page.evaluate(() => ['offline', 'online'].map((news) => dispatchEvent(new Event(news))));
      await expect(atlas.event('Lettland')).toBeVisible({ timeout: 2000 });
    }).toPass();
  });
});

test.describe('after one visit', () => {
  test.use({ mapIs: 'still' });

  const LOGIN = '<!doctype html><title>Log in</title><p>Log in';

  for (const [says, answer] of [
    ['a login in the place of what it is asked for', LOGIN],
    ['what breaks off', '{"events": [{"id": "a-b", "ti'],
  ]) {
    test(`a network that brings ${says} takes nothing from what is kept`, async ({ atlas, context, site }) => {
      await visitOnce(atlas, `${site.address}en/`);
      for (const path of ['/data/events.json', '/en/?type=dialogue']) site.changes.set(path, () => answer ?? '');
      await atlas.open(`${site.address}en/?type=dialogue`);
      await atlas.shows(2);
      await context.setOffline(true);
      await atlas.open(`${site.address}en/`);
      await atlas.shows(9);
    });
  }

  test('a file that comes wrong is not kept, and comes right at the next visit', async ({ atlas, site }) => {
    const path = '/basemap/world-cn.json';
    let asked = 0;
    site.changes.set(path, () => {
      asked += 1;
      return LOGIN;
    });
    await atlas.open(`${site.address}en/`);
    await expect.poll(() => asked).toBe(1);
    site.changes.delete(path);
    await visitOnce(atlas, `${site.address}en/`);
    const kept = await atlas.page.evaluate(async (url) => {
      const answer = await caches.match(url, { ignoreSearch: true });
      return answer?.text();
    }, path);
    expect(kept).toContain('Topology');
  });

  test('a network that takes what is asked and never answers is not waited for', async ({ atlas, site }) => {
    await visitOnce(atlas, `${site.address}en/`);
    site.silent = true;
    await atlas.open(`${site.address}en/?type=dialogue`);
    await atlas.shows(2);
  });

  test('a new version is offered, and taken when the reader says so', async ({ atlas, site }) => {
    await visitOnce(atlas, `${site.address}en/`);
    site.changes.set('/service-worker.js', (built) => `${built}// the next version`);
    await atlas.open(`${site.address}en/?type=dialogue`);
    await expect(atlas.page.getByText('There is a new version of the atlas.')).toBeVisible({ timeout: 30_000 });
    const reloaded = atlas.page.waitForEvent('load');
    await atlas.button('Load it').click();
    await reloaded;
    await atlas.isAt(`${site.address}en/?type=dialogue`);
    await atlas.shows(2);
  });
});

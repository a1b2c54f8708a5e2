import { expect, test } from './fixtures.ts';
import { SUB_PATH_ORIGIN, SUB_PATH_SITE } from './sites.ts';

const EVENT = 'events/china-canada-innovation-dialogue-2018/';

test.use({ baseURL: SUB_PATH_SITE });

test('built for a host and a path, the atlas works below the path', async ({ atlas }) => {
  await atlas.open();
  await atlas.mapIsReady();
  await atlas.shows(9);
});

test.describe('built for a host and a path', () => {
  test.use({ mapIs: 'awaited' });

  test('addresses stay below the path', async ({ atlas }) => {
    await atlas.open('');
    await atlas.isAt('en/');
    await atlas.event('Canada').click();
    await atlas.isAt(`en/${EVENT}`);
  });

  test('a link to an event lands', async ({ atlas }) => {
    await atlas.open(`zh/${EVENT}`);
    await expect(atlas.page.locator('[data-open-event]')).toContainText('加拿大');
  });

  test('each page names its one address and its other languages', async ({ request }) => {
    const page = await (await request.get(`en/${EVENT}`)).text();
    expect(page).toContain(`<link rel="canonical" href="${SUB_PATH_ORIGIN}/atlas/en/${EVENT}">`);
    expect(page).toContain(`<link rel="alternate" hreflang="zh" href="${SUB_PATH_ORIGIN}/atlas/zh/${EVENT}">`);
    expect(page).toContain('hreflang="x-default"');
  });

  test('the head follows the reader from page to page', async ({ atlas, page }) => {
    await atlas.open(`en/${EVENT}`);
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(2);
    await atlas.detail.getByRole('link', { name: 'Previous event' }).click();
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
    const here = new URL(page.url()).pathname;
    expect(here).not.toContain(EVENT);
    const head = page.locator('head');
    await expect(head.locator('link[rel="canonical"]')).toHaveAttribute('href', SUB_PATH_ORIGIN + here);
    const chinese = SUB_PATH_ORIGIN + here.replace('/en/', '/zh/');
    await expect(head.locator('link[hreflang="zh"]')).toHaveAttribute('href', chinese);
  });

  test('each page tells messengers and search engines about its event', async ({ request }) => {
    const page = await (await request.get(`en/${EVENT}`)).text();
    const [, json = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Event',
      startDate: '2018-10-29',
      location: { name: 'Beijing' },
    });
    expect(page).toContain('<meta property="og:title" content="First China–Canada Innovation Dialogue');
  });
});

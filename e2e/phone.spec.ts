import { expect, test } from './fixtures.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test.describe('on a phone', () => {
  test('map and list share the screen, and sharing it otherwise moves no map', async ({ atlas }) => {
    await atlas.open();
    await atlas.mapIsReady();
    await expect(atlas.event('BRICS')).toBeInViewport();
    await atlas.button('Make the sheet smaller').tap();
    await expect(atlas.map.locator('canvas').first()).toHaveCSS('height', '752px');
    await atlas.button('Make the sheet larger').tap();
    await atlas.bar('2018-10').tap();
    await atlas.isAt('en/?months=2018-10');
  });
});

test.describe('on a phone, before the map has arrived', () => {
  test.use({ mapIs: 'awaited' });

  test('an event of the list opens in the sheet', async ({ atlas }) => {
    await atlas.open();
    await atlas.event('BRICS').tap();
    await expect(atlas.detail).toContainText('Kunming');
    await expect(atlas.detail).toBeInViewport();
  });

  test('what the search finds stands above the keyboard of the screen', async ({ atlas }) => {
    await atlas.open();
    await atlas.button('Search').tap();
    await atlas.page.setViewportSize({ width: 390, height: 400 });
    await atlas.search.fill('mineral');
    const found = atlas.page.getByRole('dialog').getByRole('link', { name: 'Mineral Resources' });
    await expect(found).toBeInViewport({ ratio: 1 });
    await found.tap();
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeFocused();
    await atlas.page.setViewportSize({ width: 390, height: 844 });
    await atlas.button('mineral').tap();
    await found.tap();
    await expect(atlas.page.getByRole('dialog')).toHaveCount(0);
  });

  test('a tap on a bar shows that month', async ({ atlas }) => {
    await atlas.open();
    await atlas.bar('2018-10').tap();
    await atlas.shows(5);
  });

  test('filters open as a full sheet', async ({ atlas }) => {
    await atlas.open();
    await atlas.button('Filters').tap();
    await atlas.choose('Country', 'Latvia');
    await atlas.button('Show 1 event').tap();
    await atlas.shows(1);
  });

  for (const width of [320, 390]) {
    test(`nothing is wider than ${width} px`, async ({ atlas }) => {
      await atlas.page.setViewportSize({ width, height: 700 });
      await atlas.open('en/events/china-asean-expo-2018/');
      await expect(atlas.detail).toBeVisible();
      expect(await atlas.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
});

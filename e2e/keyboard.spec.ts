import { KUNMING } from './AtlasPage.ts';
import { expect, test } from './fixtures.ts';
import { hiddenStops } from './hiddenStops.ts';

test.describe('by keyboard alone, on the map', () => {
  test('marks, and the card of a partner, are reached and opened', async ({ atlas, page }) => {
    await atlas.openAt(KUNMING);
    const map = page.getByRole('application');
    const told = (words: string) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
    await atlas.tabTo(map);
    await page.keyboard.press('Enter');
    await told('BRICS');
    await page.keyboard.press('ArrowDown');
    await told('Laos, 1 event');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('group', { name: 'Laos' }).getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(map).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await told('BRICS');
    await page.keyboard.press('Enter');
    await expect(atlas.detail).toContainText('Kunming');
  });
});

test.describe('by keyboard alone, before the map has arrived', () => {
  test.use({ mapIs: 'awaited' });

  test('the three jobs, one after the other, end where they began', async ({ atlas, context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.open();
    await atlas.shows(9);

    await atlas.tabTo(page.getByRole('link', { name: 'Skip to the timeline' }));
    await page.keyboard.press('Enter');
    await atlas.tabTo(atlas.firstMonth);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await atlas.tabTo(atlas.lastMonth);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/months=2018-09/);
    await atlas.shows(4);

    await atlas.tabTo(atlas.filters.getByRole('button', { name: 'Country' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Latvia');
    await atlas.tabTo(page.getByRole('checkbox', { name: 'Latvia' }));
    await page.keyboard.press('Space');
    await atlas.shows(1);
    await page.keyboard.press('Escape');

    await atlas.tabTo(atlas.event('Latvia'));
    await page.keyboard.press('Enter');
    await atlas.tabTo(atlas.button('Copy link'));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /en\/events\/china-latvia-st-agreement-2018\/$/,
    );
    await page.keyboard.press('Escape');
    await expect(atlas.detail).toHaveCount(0);
    await expect(atlas.event('Latvia')).toBeFocused();
  });

  test('what is typed while a menu is on its way is in its box when it comes', async ({ atlas, page }) => {
    let bring = (): void => {};
    const typed = new Promise<void>((resolve) => {
      bring = resolve;
    });
    await page.route('**/assets/FacetOptions-*.js', async (route) => {
      await typed;
      await route.continue();
    });
    await atlas.open();
    await atlas.filters.getByRole('button', { name: 'Country' }).press('Enter');
    await expect(atlas.filters.getByRole('button', { name: 'Country', expanded: true })).toBeVisible();
    await page.keyboard.type('Lat');
    bring();
    await expect(page.getByRole('searchbox', { name: 'Find a country' })).toHaveValue('Lat');
    await page.keyboard.type('via');
    await expect(page.getByRole('checkbox', { name: 'Latvia' })).toBeVisible();
    await expect(page.getByRole('group', { name: 'Country' }).getByRole('checkbox')).toHaveCount(1);
  });

  test('a filter that closes the open event leaves its reader in the list', async ({ atlas, page }) => {
    await atlas.open('en/?country=ZA,BR');
    await atlas.event('Mineral').press('Enter');
    await atlas.detail.getByRole('link', { name: 'South Africa' }).press('Enter');
    await expect(atlas.detail).toHaveCount(0);
    await expect(page.locator('#list')).toBeFocused();
  });

  test('every stop of the page is seen, and nothing lies over it', async ({ atlas, page }) => {
    for (const [address, width, height] of [
      ['en/events/china-asean-expo-2018/', 1024, 768],
      ['zh/events/china-asean-expo-2018/', 390, 844],
      ['zh/', 320, 256],
    ] as const) {
      await page.setViewportSize({ width, height });
      await atlas.open(address);
      await expect(atlas.count).toHaveCount(1);
      expect([address, width, await hiddenStops(page)]).toEqual([address, width, []]);
    }
  });

  test('? shows the keys, and can be switched off', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.shows(9);
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await atlas.tabTo(keys.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(keys).toHaveCount(0);
  });
});

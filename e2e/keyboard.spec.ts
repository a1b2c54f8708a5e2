import { KUNMING } from './AtlasPage.ts';
import { expect, test } from './fixtures.ts';

test.describe('by keyboard alone, on the map', () => {
  test('a mark of the map is reached and opened', async ({ atlas }) => {
    await atlas.openAt(KUNMING);
    await atlas.tabTo(atlas.page.getByRole('application'));
    await atlas.page.keyboard.press('Enter');
    await expect(atlas.page.getByRole('status').filter({ hasText: 'BRICS' })).toHaveCount(1);
    await atlas.page.keyboard.press('Enter');
    await expect(atlas.detail).toContainText('Kunming');
  });
});

test.describe('by keyboard alone, before the map has arrived', () => {
  test.use({ mapArrives: false });

  test('a country is chosen', async ({ atlas }) => {
    await atlas.open();
    await atlas.tabTo(atlas.filters.getByRole('button', { name: 'Country' }));
    await atlas.page.keyboard.press('Enter');
    await atlas.page.keyboard.type('Latvia');
    await atlas.tabTo(atlas.page.getByRole('checkbox', { name: 'Latvia' }));
    await atlas.page.keyboard.press('Space');
    await atlas.shows(1);
  });

  test('a month is chosen', async ({ atlas }) => {
    await atlas.open();
    await atlas.tabTo(atlas.lastMonth);
    await atlas.page.keyboard.press('Home');
    await atlas.tabTo(atlas.button('Next month'), 'Shift+Tab');
    await atlas.page.keyboard.press('Enter');
    await expect(atlas.page).toHaveURL(/months=2018-/);
  });

  test('an event is opened, its link copied, and closed where it was opened', async ({ atlas, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.open();
    await atlas.tabTo(atlas.event('Latvia'));
    await atlas.page.keyboard.press('Enter');
    await atlas.tabTo(atlas.button('Copy link'));
    await atlas.page.keyboard.press('Enter');
    await expect(atlas.page.getByText('Copied.')).toBeVisible();
    await atlas.page.keyboard.press('Escape');
    await expect(atlas.detail).toHaveCount(0);
    await expect(atlas.event('Latvia')).toBeFocused();
  });
});

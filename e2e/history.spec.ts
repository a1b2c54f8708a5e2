import { expect, test } from './fixtures.ts';

test.use({ mapIs: 'awaited' });

test.describe('Back and Forward', () => {
  test('Back closes an event that was opened, Forward opens it', async ({ atlas }) => {
    await atlas.open();
    await atlas.event('Canada').click();
    await expect(atlas.detail).toBeVisible();
    await atlas.page.goBack();
    await expect(atlas.detail).toHaveCount(0);
    await atlas.page.goForward();
    await expect(atlas.detail).toContainText('Canada');
  });

  test('closing an event is a step of its own', async ({ atlas }) => {
    await atlas.open();
    await atlas.event('Canada').click();
    await atlas.button('Close').click();
    await atlas.page.goBack();
    await expect(atlas.detail).toBeVisible();
  });

  test('each filter is a step', async ({ atlas }) => {
    await atlas.open();
    await atlas.bar('2018-10').click();
    await atlas.choose('Type', 'Dialogue');
    await atlas.shows(2);
    await atlas.page.goBack();
    await atlas.shows(5);
    await atlas.page.goBack();
    await atlas.shows(9);
  });

  test('a filter that hides the open event closes it in the same step', async ({ atlas }) => {
    await atlas.open();
    await atlas.event('Canada').click();
    await atlas.bar('2018-09').click();
    await expect(atlas.detail).toHaveCount(0);
    await atlas.page.goBack();
    await expect(atlas.detail).toContainText('Canada');
    await atlas.shows(9);
  });

  test('typing is not a step', async ({ atlas }) => {
    await atlas.open();
    await atlas.bar('2018-10').click();
    await atlas.search.pressSequentially('innovation');
    await expect(atlas.page).toHaveURL(/q=innovation/);
    await atlas.page.goBack();
    await atlas.isAt('en/');
  });

  test('the language is a step', async ({ atlas }) => {
    await atlas.open();
    await atlas.page.getByRole('link', { name: '中文' }).click();
    await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'zh');
    await atlas.page.goBack();
    await expect(atlas.page.locator('html')).toHaveAttribute('lang', 'en');
  });

  test('a hand-written address does not hold Back', async ({ atlas }) => {
    await atlas.open();
    await atlas.open('en/?type=dialogue&months=2018-10&nonsense=1');
    await atlas.isAt('en/?months=2018-10&type=dialogue');
    await atlas.page.goBack();
    await atlas.isAt('en/');
  });
});

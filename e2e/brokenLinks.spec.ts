import { expect, test } from './fixtures.ts';

test.describe('links that are broken', () => {
  test.use({ mapIs: 'awaited' });

  test('an unknown event has a page that offers the closest', async ({ atlas }) => {
    await atlas.open('en/events/china-latvia-agreement/');
    const page = atlas.page.getByRole('region', { name: 'Event not found' });
    await expect(page).toContainText('china-latvia-agreement');
    await page.getByRole('link', { name: 'Latvia' }).click();
    await expect(atlas.detail).toContainText('Latvia');
  });

  test('an unknown path says so and leads on', async ({ atlas }) => {
    await atlas.open('en/nowhere/at/all/');
    const page = atlas.page.getByRole('region', { name: 'Page not found' });
    await page.getByRole('button', { name: 'Go to the atlas' }).click();
    await expect(page).toHaveCount(0);
    await atlas.shows(9);
  });

  test('both answer 404', async ({ request }) => {
    expect((await request.get('en/events/china-latvia-agreement/')).status()).toBe(404);
    expect((await request.get('nowhere')).status()).toBe(404);
  });

  test('a broken value is dropped and said once', async ({ atlas }) => {
    await atlas.open('en/?months=2018-13&type=dialogue&map=north');
    await atlas.shows(2);
    await atlas.isAt('en/?type=dialogue');
    await expect(atlas.page.getByText('could not be read')).toHaveCount(1);
  });

  test('an unknown parameter is ignored', async ({ atlas }) => {
    await atlas.open('en/?utm_source=newsletter');
    await atlas.isAt('en/');
    await expect(atlas.page.getByText('could not be read')).toHaveCount(0);
  });

  for (const query of ['?%E0%A4%A', '?months=..&country=,,&match=', '?q=%00&event=..']) {
    test(`nothing breaks at ${query}`, async ({ atlas }) => {
      await atlas.open(`en/${query}`);
      await expect(atlas.timeline).toBeVisible();
    });
  }
});

test('nothing breaks the map at ?map=1e9/999/-999&globe=x&data=//', async ({ atlas }) => {
  await atlas.open('en/?map=1e9/999/-999&globe=x&data=//');
  await atlas.mapIsReady();
});

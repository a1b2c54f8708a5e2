import { expect, test } from './fixtures.ts';

test.use({ mapIs: 'awaited' });

test.describe('who cooperates with whom', () => {
  test('two clicks say which country signed an agreement', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.button('Partners').click();
    const partners = page.getByRole('region', { name: 'Partners' });
    await partners
      .getByRole('link', { name: /^Agreement/ })
      .first()
      .click();
    await expect(partners.getByRole('rowheader')).toHaveText(['Latvia']);
    await atlas.isAt('en/?outcome=agreement&view=partners');
  });

  test('a number of the table of pairs leads to the events of both', async ({ atlas, page }) => {
    await atlas.open('en/?view=partners');
    await expect(page.getByRole('heading', { name: 'Who cooperates with whom' })).not.toBeFocused();
    await page.getByTitle('Russia and India: 2 events').first().click();
    await atlas.shows(2);
    await expect(page.getByRole('heading', { name: 'Russia and India', exact: true })).toBeFocused();
    await atlas.isAt('en/?country=RU,IN&match=all&view=partners');
  });

  test('a group opens to its members of that time', async ({ atlas, page }) => {
    await atlas.open('en/?view=partners');
    await atlas.button('Members of BRICS').click();
    await expect(page.locator('[data-member]')).toHaveText([/^Brazil/, /^India/, /^Russia/, /^South Africa/]);
  });

  test('columns sort, and say so', async ({ atlas, page }) => {
    await atlas.open('en/?view=partners');
    const country = page.getByRole('columnheader', { name: 'Country' });
    await country.getByRole('button').click();
    await expect(country).toHaveAttribute('aria-sort', 'ascending');
  });

  test('on a small phone only the tables move sideways', async ({ atlas, page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await atlas.open('en/?view=partners');
    const partners = page.getByRole('region', { name: 'Partners' });
    await expect(partners.getByRole('table').first()).toBeVisible();
    expect(await partners.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });

  test('the card of a chosen country asks for a pair', async ({ atlas }) => {
    await atlas.open('en/?country=ZA');
    await atlas.button('and Brazil · 1').click();
    await atlas.shows(1);
    await atlas.isAt('en/?country=ZA,BR&match=all');
  });

  test('what the search found is marked', async ({ atlas }) => {
    await atlas.open('en/?q=latvia');
    await expect(atlas.list.locator('mark')).toHaveText('Latvia');
  });
});

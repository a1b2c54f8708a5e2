import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test.describe('without script', () => {
  test('the list has all events by month', async ({ page }) => {
    await page.goto('en/');
    await expect(page.locator('a[data-event]')).toHaveCount(9);
    await expect(page.getByRole('heading', { name: 'September 2018' })).toBeVisible();
  });

  test('an event reads in full', async ({ page }) => {
    await page.goto('en/');
    await page.getByRole('link', { name: 'Latvia' }).click();
    await expect(page.getByRole('article')).toContainText('18 September 2018');
    await expect(page.getByRole('article')).toContainText('Māris Selga');
    // And prints on one sheet: its ways on are for the screen.
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets).toHaveLength(1);
  });

  test('the next event, the list and the other language are links', async ({ page }) => {
    await page.goto('en/events/china-latvia-st-agreement-2018/');
    await page.getByRole('link', { name: 'Next event' }).click();
    await expect(page).toHaveURL('en/events/china-russia-innovation-dialogue-2018/');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page).toHaveURL('zh/events/china-russia-innovation-dialogue-2018/');
    await page.getByRole('heading', { level: 1 }).getByRole('link').click();
    await expect(page).toHaveURL('zh/');
  });

  test('the page of no language offers both', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'Go to the atlas' }).click();
    await expect(page).toHaveURL('en/');
  });

  test('what is missing leads to what is there', async ({ page }) => {
    await page.goto('nowhere/');
    await expect(page.getByRole('heading', { name: 'There is no such page here' })).toBeVisible();
  });
});

import { expect, test } from './fixtures.ts';

test.use({ mapIs: 'awaited' });

test.describe('languages', () => {
  test('an English browser gets English', async ({ atlas }) => {
    await atlas.open('');
    await atlas.isAt('en/');
  });

  test('the query is kept on the way', async ({ atlas }) => {
    await atlas.open('?months=2018-09');
    await atlas.isAt('en/?months=2018-09');
    await atlas.shows(4);
  });

  test('the saved choice comes first', async ({ atlas }) => {
    await atlas.open();
    await atlas.page.getByRole('link', { name: '中文' }).click();
    await atlas.open('');
    await atlas.isAt('zh/');
  });

  test('the way to the other language keeps the view', async ({ atlas }) => {
    await atlas.open('en/?months=2018-09');
    const link = atlas.page.getByRole('link', { name: '中文' });
    await expect(link).toHaveAttribute('hreflang', 'zh');
    await expect(link).toHaveAttribute('href', '/zh/?months=2018-09');
  });

  test('a Chinese page says dates, counts and titles in Chinese', async ({ atlas }) => {
    await atlas.open('zh/events/sco-youth-innovation-contest-2018/');
    await expect(atlas.page.locator('[data-open-event]')).toContainText('2018年10月22日至24日');
    await expect(atlas.page).toHaveTitle(/国际科技合作地图/);
  });
});

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  test('the atlas is Chinese', async ({ atlas }) => {
    await atlas.open('');
    await atlas.isAt('zh/');
  });
});

test.describe('in a French browser', () => {
  test.use({ locale: 'fr-FR' });

  test('the atlas is Chinese', async ({ atlas }) => {
    await atlas.open('');
    await atlas.isAt('zh/');
  });
});

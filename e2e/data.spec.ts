import { readFile, writeFile } from 'node:fs/promises';
import { KUNMING, SIBERIA } from './AtlasPage.ts';
import { expect, test } from './fixtures.ts';

test.use({ mapIs: 'awaited' });

const TABLE =
  '标题;日期;纬度;经度;国家\n里加会议;2018年9月10日;56.95;24.1;拉脱维亚\n巴黎会议;2018-02-30;48.85;2.35;法国\n';
const MINE = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };

test.describe('data of one’s own', () => {
  test.beforeEach(async ({ atlas }) => {
    await atlas.open();
    await atlas.button('Open data').click();
  });

  test('a table is shown first, and its columns can be corrected', async ({ atlas }) => {
    await atlas.page.getByLabel('Choose a file').setInputFiles(MINE);
    const title = atlas.page.getByLabel('What “标题” holds');
    await expect(title).toHaveValue('title');
    await expect(atlas.page.getByLabel('Separator')).toHaveValue(';');
    await expect(atlas.page.getByRole('dialog')).toContainText('“2018-02-30” is not a date.');
    await title.selectOption('Not used');
    await expect(atlas.page.getByRole('dialog')).toContainText('Say which column is the title.');
    await title.selectOption('Summary');
    await atlas.page.getByLabel('What “国家” holds').selectOption('Title');
    await atlas.button('Open 2 events').click();
    await atlas.shows(2);
    await expect(atlas.event('拉脱维亚')).toBeVisible();
  });

  test('bytes that were taken wrongly are taken anew, and a date that can be two is asked for', async ({ atlas }) => {
    const buffer = Buffer.from([0xb1, 0xea, 0xcc, 0xe2, ...Buffer.from(',date\nA,9/10/2018\n')]);
    await atlas.page.getByLabel('Choose a file').setInputFiles({ ...MINE, buffer });
    await atlas.page.getByLabel('Character encoding').selectOption('Windows-1252 (Western)');
    await expect(atlas.page.getByLabel('What “±êÌâ” holds')).toBeVisible();
    await atlas.page.getByLabel('Character encoding').selectOption('GB18030 (Chinese)');
    await expect(atlas.page.getByLabel('What “标题” holds')).toHaveValue('title');
    await atlas.page.getByRole('radio', { name: 'The day comes first: 9 October 2018' }).check();
    await atlas.button('Open the event').click();
    await expect(atlas.bar('2018-10')).toHaveAttribute('data-count', '1');
  });

  test('it is there again after a reload, its links lead to its own events, and one click leads back', async ({
    atlas,
  }) => {
    await atlas.page.getByLabel('Choose a file').setInputFiles(MINE);
    await atlas.button('Open 2 events').click();
    await atlas.shows(2);
    await expect(atlas.page).toHaveTitle('mine.csv · Cooperation Atlas');
    await atlas.page.reload();
    await atlas.shows(2);
    await expect(atlas.page.locator('[data-notes]')).toHaveAttribute('data-notes', '1');
    await atlas.event('里加会议').click();
    await atlas.isAt('en/?event=row-1');
    await atlas.button('Back to the atlas’s own events').click();
    await atlas.shows(9);
  });

  test('a newsletter’s text becomes drafts, and what is open in them is noted', async ({ atlas }) => {
    await atlas.page.getByText('Draft events from a newsletter').click();
    const report = '1. 中泰科技会议召开\n3 月 1 日，会议在曼谷召开。\n（来源：科技部，2021 年 3 月 2 日）';
    await atlas.page.getByLabel('Text of the newsletter').fill(report);
    await atlas.button('Draft events from the text').click();
    await atlas.shows(1);
    await expect(atlas.event('Draft · 1 Mar · Bangkok')).toBeVisible();
    await atlas.button('2 data notes').click();
    await expect(atlas.page.getByRole('dialog')).toContainText('The text leaves the year out; 2021 was concluded.');
  });

  test('a file that holds no events is refused with the reason', async ({ atlas }) => {
    await atlas.page.getByLabel('Choose a file').setInputFiles({ ...MINE, buffer: Buffer.from('[1,\n}') });
    await expect(atlas.page.getByRole('dialog')).toContainText('line 2 This is not sound JSON');
    await atlas.shows(9);
  });

  test('a file that was refused can be mended and chosen again', async ({ atlas }, testInfo) => {
    const file = testInfo.outputPath('mine.csv');
    await writeFile(file, '');
    await atlas.page.getByLabel('Choose a file').setInputFiles(file);
    await expect(atlas.page.getByRole('dialog')).toContainText('There are no events in the file.');
    await writeFile(file, TABLE);
    await atlas.page.getByLabel('Choose a file').setInputFiles(file);
    await expect(atlas.button('Open 2 events')).toBeVisible();
  });
});

for (const [name, file] of [
  ['JSON', 'cooperation-atlas.json'],
  ['GeoJSON', 'cooperation-atlas.geojson'],
  ['CSV', 'cooperation-atlas.csv'],
] as const) {
  test(`what is shown can be taken away as ${name} and opened again`, async ({ atlas }) => {
    await atlas.open('en/?months=2018-09');
    await atlas.button('Download').click();
    const [download] = await Promise.all([atlas.page.waitForEvent('download'), atlas.button(name).click()]);
    expect(download.suggestedFilename()).toBe(file);
    const buffer = await readFile(await download.path());
    await atlas.button('Close').click();
    await atlas.button('Open data').click();
    await atlas.page.getByLabel('Choose a file').setInputFiles({ name: file, mimeType: '', buffer });
    await expect(atlas.count).toHaveAttribute('data-total', '4');
  });
}

test('the map can be taken away as a picture', async ({ atlas }) => {
  await atlas.open('en/?months=2018-09');
  await atlas.button('Download').click();
  const [download] = await Promise.all([atlas.page.waitForEvent('download'), atlas.button('PNG').click()]);
  const picture = await readFile(await download.path());
  expect(picture.readUInt32BE(16)).toBe(2400);
});

test.describe('on the map', () => {
  test.use({ mapIs: 'moving' });

  test('a file’s events come into the map that is there', async ({ atlas }) => {
    await atlas.openAt(KUNMING);
    const drawn = await atlas.map.locator('.maplibregl-canvas').elementHandle();
    await atlas.button('Open data').click();
    const buffer = Buffer.from(
      `title,date,latitude,longitude\nTaiga,2018-09,${SIBERIA.latitude},${SIBERIA.longitude}\n`,
    );
    await atlas.page.getByLabel('Choose a file').setInputFiles({ ...MINE, buffer });
    await atlas.button('Open the event').click();
    await atlas.shows(1);
    expect(await drawn?.evaluate(({ isConnected }) => isConnected)).toBe(true);
  });
});

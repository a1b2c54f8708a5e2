import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.ts';

test.use({ mapArrives: false });

const TABLE =
  '标题;日期;纬度;经度;国家\n里加会议;2018年9月10日;56.95;24.1;拉脱维亚\n巴黎会议;2018-02-30;48.85;2.35;法国\n';
const MINE = { name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) };

test.describe('data of one’s own', () => {
  test.beforeEach(async ({ atlas }) => {
    await atlas.open();
    await atlas.button('Open data').click();
  });

  test('a table takes the place of the events, and its problems are counted', async ({ atlas }) => {
    await atlas.page.getByLabel('Choose a file').setInputFiles(MINE);
    await atlas.shows(2);
    await expect(atlas.page.locator('[data-notes]')).toHaveAttribute('data-notes', '1');
    await atlas.button('1 data note').click();
    await expect(atlas.page.getByRole('dialog')).toContainText('“2018-02-30” is not a date.');
  });

  test('it is there again after a reload, and one click leads back', async ({ atlas }) => {
    await atlas.page.getByLabel('Choose a file').setInputFiles(MINE);
    await atlas.shows(2);
    await atlas.page.reload();
    await atlas.shows(2);
    await atlas.button('Back to the atlas’s own events').click();
    await atlas.shows(9);
  });

  test('a file that holds no events is refused with the reason', async ({ atlas }) => {
    await atlas.page.getByLabel('Choose a file').setInputFiles({ ...MINE, buffer: Buffer.from('a,b\n1,2\n') });
    await expect(atlas.page.getByRole('dialog')).toContainText('No column looks like a title.');
    await atlas.shows(9);
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

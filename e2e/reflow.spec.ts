import { expect, test } from './fixtures.ts';
import { cutTexts, smallTargets } from './measures.ts';

const EVENT = 'events/china-asean-expo-2018/';

/** A small phone; a wide window at 400 %; a phone on its side. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 844, height: 390 },
];

const ADDRESSES = [
  'en/',
  'zh/',
  `en/${EVENT}`,
  `zh/${EVENT}`,
  'en/?view=partners',
  'en/?view=list',
  'en/?months=2018-01',
];

test.use({ hasTouch: true, isMobile: true, mapIs: 'awaited' });

for (const window of WINDOWS) {
  test(`at ${window.width} × ${window.height} nothing is cut, wider than the window, or too small for a finger`, async ({
    atlas: { page },
    atlas,
  }) => {
    await page.setViewportSize(window);
    for (const address of ADDRESSES) {
      await atlas.open(address);
      await atlas.shows(address.includes('2018-01') ? 0 : 9);
      expect([address, await cutTexts(page)]).toEqual([address, []]);
      expect([address, await smallTargets(page, 24)]).toEqual([address, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(window.width);
    }
  });
}

test('the main controls are 44 px for a finger', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 390, height: 844 });
  await atlas.open(`en/${EVENT}`);
  await expect(atlas.detail).toBeVisible();
  expect(await smallTargets(atlas.page, 44, '.icon-button, .phone-bar button, .phone-bar a, [data-event]')).toEqual([]);
});

test('a dialog is no wider than a small phone', async ({ atlas }) => {
  await atlas.page.setViewportSize({ width: 320, height: 640 });
  await atlas.open();
  await atlas.button('More').click();
  await atlas.button('Open data').click();
  await expect(atlas.page.getByText('The file stays in this browser')).toBeVisible();
  expect(await cutTexts(atlas.page)).toEqual([]);
});

test('text twice as large moves the page to its narrow form', async ({ browser }) => {
  const large = await browser.browserType().launch({
    ...test.info().project.use.launchOptions,
    args: [...(test.info().project.use.launchOptions?.args ?? []), '--blink-settings=defaultFontSize=32'],
  });
  const page = await large.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${test.info().project.use.baseURL}en/${EVENT}`);
  await expect(page.locator('[data-open-event]')).toBeVisible();
  expect(await cutTexts(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${test.info().project.use.baseURL}en/`);
  await expect(page.locator('#article')).toHaveCount(0);
  const event = page.getByRole('link', { name: 'Pujiang' });
  await event.scrollIntoViewIfNeeded();
  await expect(event).toBeInViewport();
  expect(await cutTexts(page)).toEqual([]);
  await large.close();
});

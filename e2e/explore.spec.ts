import type { Page } from '@playwright/test';
import { KUNMING, SIBERIA } from './AtlasPage.ts';
import { expect, test } from './fixtures.ts';

test.describe('exploring partnerships on the map', () => {
  test.use({ viewport: { width: 1024, height: 640 } });

  test('the map comes to rest with all events on it', async ({ atlas }) => {
    await atlas.open();
    await atlas.mapIsReady();
    await atlas.shows(9);
    await expect(atlas.count).toHaveText('All months: 9 events, 22 partner countries');
  });

  test('a click on a mark opens its event', async ({ atlas }) => {
    await atlas.openAt(KUNMING);
    await atlas.clickMapCentre();
    await expect(atlas.detail).toContainText('Kunming');
  });

  test('a click on a partner country shows its events, a second one all again, and its card a pair', async ({
    atlas,
    page,
  }) => {
    await atlas.openAt(SIBERIA, 4);
    await atlas.clickMapCentre();
    await atlas.shows(3);
    await expect(page).toHaveURL(/country=RU/);
    await atlas.clickMapCentre();
    await atlas.shows(9);

    const card = page.getByRole('group', { name: 'Russia', exact: true });
    const pair = card.getByRole('button', { name: 'and India · 2' });
    const { x, y } = (await pair.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 8, y + 8, { steps: 8 });
    await pair.click({ delay: 400 });
    await expect(page).toHaveURL(/country=RU,IN&match=all/);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });

  test('the buttons of the map zoom it; where motion is unwelcome it is there at once, as with an event', async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atlas.openAt(KUNMING);
    const seen = await cameras(page);
    await atlas.button('Zoom out').click();
    await expect(page).toHaveURL(/map=5\//);
    await atlas.event('South Africa').click();
    await expect(atlas.detail).toContainText('Johannesburg');
    await atlas.button('Zoom in').click();
    await expect(page).toHaveURL(/map=(?!5)/);
    // Each of the three moves, and the pointer that comes and goes.
    expect(await seen()).toBeLessThanOrEqual(8);
  });

  test('the globe is a step that Back undoes, and a double click brings it nearer', async ({ atlas, page }) => {
    await atlas.open('en/?map=3/-10/80');
    await atlas.mapIsReady();
    await atlas.button('Show as a globe').click();
    await atlas.isAt('en/?map=3/-10/80&globe');
    await atlas.clickMapCentre(2);
    await expect(page).toHaveURL(/map=4\/-10\/80&globe/);
    await page.goBack();
    await expect(atlas.button('Show as a globe')).toBeVisible();
  });
});

test.describe('exploring by filters and search', () => {
  test.use({ mapIs: 'awaited' });

  test('a country is chosen by name', async ({ atlas }) => {
    await atlas.open();
    await atlas.choose('Country', 'Latvia');
    await atlas.shows(1);
    await atlas.isAt('en/?country=LV');
  });

  test('several countries are any of them, or all of them', async ({ atlas }) => {
    await atlas.open('en/?country=LV,RU');
    await atlas.shows(4);
    await atlas.open('en/?country=BR,RU&match=all');
    await atlas.shows(1);
  });

  test('an active filter is a chip that takes itself away', async ({ atlas }) => {
    await atlas.open('en/?type=dialogue');
    await atlas.shows(2);
    await atlas.button('Remove Dialogue').click();
    await atlas.shows(9);
  });

  test('counts of a facet answer to the other filters', async ({ atlas }) => {
    await atlas.open('en/?months=2018-09');
    await atlas.filters.getByRole('button', { name: 'Country' }).click();
    await expect(atlas.page.getByRole('checkbox', { name: 'South Africa' })).toBeVisible();
    await expect(atlas.page.getByRole('checkbox', { name: 'Canada' })).toHaveCount(0);
  });

  test('Chinese words are found on an English page', async ({ atlas }) => {
    await atlas.open();
    await atlas.search.fill('矿产');
    await atlas.shows(1);
    await expect(atlas.event('Mineral Resources')).toBeVisible();
  });

  test('a small misspelling is forgiven', async ({ atlas }) => {
    await atlas.open();
    await atlas.search.fill('minaral');
    await atlas.shows(1);
  });

  test('a search that finds nothing says what would', async ({ atlas }) => {
    await atlas.open('en/?type=forum&country=LV');
    await atlas.shows(0);
    await expect(atlas.list).toContainText('No event matches all of this.');
    await atlas.list.getByRole('button', { name: 'Any type' }).click();
    await atlas.shows(1);
  });
});

/** From now on: from how many cameras the map was painted, each with its marks in other places. */
async function cameras(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const { clearRect, drawImage } = CanvasRenderingContext2D.prototype;
    const frames: string[] = [''];
    CanvasRenderingContext2D.prototype.clearRect = function (...area) {
      document.body.dataset.cameras = String(new Set(frames).size);
      frames.push('');
      Reflect.apply(clearRect, this, area);
    };
    CanvasRenderingContext2D.prototype.drawImage = function (...drawn: unknown[]) {
      frames.push(`${frames.pop()} ${drawn.slice(1, 3)}`);
      Reflect.apply(drawImage, this, drawn);
    };
  });
  return async () => Number(await page.locator('body').getAttribute('data-cameras'));
}

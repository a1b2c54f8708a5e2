import { expect, test } from './fixtures.ts';
import { SITE } from './sites.ts';

const SIDES = ['x', 'y', 'width', 'height'] as const;

test('without a canvas to draw marks on, the still map stands in too', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind === '2d' ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    };
  });
  await atlas.open();
  await atlas.mapIsStill();
  await expect(page.locator('.map-still path').first()).toBeAttached();
});

test('where the browser refuses workers, the still map stands in too', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no workers', 'SecurityError');
    };
    window.Worker = new Proxy(Worker, { construct: refuse });
  });
  await atlas.open();
  await atlas.mapIsStill();
  await expect(page.locator('.map-still path').first()).toBeAttached();
});

test.describe('without WebGL', () => {
  test.use({ mapIs: 'still' });

  test('a still map stands in, and the reader is told once', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.mapIsStill();
    await expect(page.getByText('The moving map cannot run in this browser')).toHaveCount(1);
    await expect(page.locator('.map-still image').first()).toBeVisible();
  });

  test('a mark opens its event', async ({ atlas }) => {
    await atlas.open('en/?map=6/25.03889/102.71833');
    await atlas.mapIsStill();
    await atlas.clickMapCentre();
    await expect(atlas.detail).toContainText('Kunming');
  });

  test('a country filters, as on the live map', async ({ atlas, page }) => {
    await atlas.open('en/?map=5/63/100');
    await atlas.mapIsStill();
    await atlas.clickMapCentre();
    await expect(page).toHaveURL(/country=RU/);
  });

  test('a mark opens by keyboard', async ({ atlas, page }) => {
    await atlas.open('en/?map=6/25.03889/102.71833');
    await atlas.mapIsStill();
    await page.getByRole('application', { name: 'World map of events' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(atlas.detail).toContainText('Kunming');
  });

  test('the map zooms, and goes back to the whole', async ({ atlas, page }) => {
    await atlas.open('en/?map=4/25.03889/102.71833');
    await atlas.mapIsStill();
    await atlas.button('Zoom in').click();
    await expect(page).toHaveURL(/map=5\/25\.0389\/102\.7183/);
    await atlas.button('Show everything').click();
    await expect(page).toHaveURL('en/');
  });

  for (const [address, width, height] of [
    ['en/', 1440, 900],
    ['zh/', 390, 844],
    ['en/events/china-latvia-st-agreement-2018/', 1440, 900],
    ['zh/events/sco-youth-innovation-contest-2018/', 1024, 768],
  ] as const) {
    test(`at ${width} px, ${address} looks where the built page looked`, async ({ atlas, browser, page }) => {
      const viewport = { width, height };
      const context = await browser.newContext({ viewport, javaScriptEnabled: false, baseURL: SITE });
      const built = await context.newPage();
      await built.goto(address);
      const before = await built.locator('#world image').boundingBox();
      await context.close();
      await page.setViewportSize(viewport);
      await atlas.open(address);
      await expect(page.locator('#built-map')).toHaveCount(0);
      const images = await page.locator('.map-still image').all();
      const after = await Promise.all(images.map((image) => image.boundingBox()));
      const nearest = Math.min(
        ...after.map((box) => Math.max(...SIDES.map((side) => Math.abs((box?.[side] ?? 1e9) - (before?.[side] ?? 0))))),
      );
      expect(nearest).toBeLessThan(4);
    });
  }

  test('an open event has its arcs', async ({ atlas, page }) => {
    await atlas.open('en/events/china-latvia-st-agreement-2018/');
    await atlas.mapIsStill();
    await expect(page.locator('.map-still polyline').first()).toBeVisible();
  });
});

test('a lost context that comes back restores the map and its view', async ({ atlas, page }) => {
  await atlas.openAt({ latitude: 25.03889, longitude: 102.71833 });
  const extension = await page
    .locator('.maplibregl-canvas')
    .evaluateHandle((canvas: HTMLCanvasElement) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'));
  await extension.evaluate((context) => context?.loseContext());
  await atlas.mapIsStill();
  await extension.evaluate((context) => context?.restoreContext());
  await atlas.mapIsReady();
  await atlas.clickMapCentre();
  await expect(atlas.detail).toContainText('Kunming');
});

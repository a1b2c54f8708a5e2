import { readFile } from 'node:fs/promises';
import { axeProblems } from '#tools/axeProblems.ts';
import type { AtlasPage } from './AtlasPage.ts';
import { expect, test } from './faultyFixtures.ts';

const isTheirs = ({ pathname }: URL) => pathname === '/theirs.json';

test('another’s data takes its time: the page says how far it is, has the map ready for it, and leads back', async ({
  atlas,
  page,
}) => {
  await page.route(isTheirs, () => {});
  await atlas.open('en/?data=/theirs.json');
  await expect(page.getByRole('progressbar', { name: 'Reading theirs.json: 0.0 MB so far' })).toBeVisible();
  await expect(atlas.map.locator('.map-still image').first()).toBeVisible();
  await expect(atlas.map.locator('.map-still path')).toHaveCount(0);
  await expect(atlas.map).toHaveAttribute('data-map', 'loading');
  await atlas.button('Cancel').click();
  await atlas.shows(9);
});

/** More than are read at once; the higher the number, the earlier. */
const MANY = Array.from({ length: 5000 }, (_, number) => ({
  id: `e-${number}`,
  title: { en: `Event ${number}` },
  start: new Date(Date.UTC(2018, 0, 1 - number)).toISOString().slice(0, 10),
  countries: ['LV'],
}));

/** Holds back what a worker has read until the page says `release`. */
function holdReading(): void {
  const released = new Promise((resolve) => document.addEventListener('release', resolve, { once: true }));
  class HeldWorker extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', (message) => {
        if (message.data.kind !== 'read' || !message.isTrusted) return;
        message.stopImmediatePropagation();
        const { data } = message;
        void released.then(() => this.dispatchEvent(new MessageEvent('message', { data })));
      });
    }
  }
  window.Worker = HeldWorker;
}

const release = () => document.dispatchEvent(new Event('release'));

async function openHeld(atlas: AtlasPage): Promise<void> {
  await atlas.page.addInitScript(holdReading);
  await atlas.page.route(isTheirs, (route) => route.fulfill({ json: MANY }));
  await atlas.open('en/?data=/theirs.json');
}

test('many events of another’s: the first are read, and one is opened, while the rest is on its way', async ({
  atlas,
  page,
}) => {
  await openHeld(atlas);
  await expect(atlas.list).toHaveAttribute('aria-busy', 'true');
  await expect(atlas.list.locator('a[data-event]')).toHaveCount(30);
  await expect(atlas.list.locator('a[data-event]').first()).toHaveAttribute('data-event', 'e-4999');
  await expect(atlas.list).toContainText('2004');
  await expect(page.getByRole('progressbar')).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await atlas.event('Event 4997').click();
  await atlas.isAt('en/?data=/theirs.json&event=e-4997');
  await page.evaluate(release);
  await atlas.shows(5000);
  await expect(atlas.list).toHaveAttribute('aria-busy', 'false');
  await expect(atlas.detail.getByRole('heading', { name: 'Event 4997' })).toBeVisible();
});

test('the focus stays in the list when the rest has come; what a filter may leave out is not shown before', async ({
  atlas,
  page,
}) => {
  await openHeld(atlas);
  await atlas.event('Event 4999').focus();
  await page.keyboard.press('ArrowDown');
  await expect(atlas.event('Event 4998')).toBeFocused();
  await page.evaluate(release);
  await atlas.shows(5000);
  await expect(page.locator('#list')).toBeFocused();
  await atlas.open('en/?data=/theirs.json&country=DE');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(atlas.list.locator('a[data-event]')).toHaveCount(0);
  await page.evaluate(release);
  await atlas.shows(0);
});

test('a long list is not laid out whole where nothing bounds its height', async ({ atlas, page }) => {
  await page.route(isTheirs, (route) => route.fulfill({ json: MANY }));
  await atlas.open('en/?data=/theirs.json');
  await atlas.shows(5000);
  // Without a print, for which the page has a sheet of its own.
  await page.emulateMedia({ media: 'print' });
  // Two hundred rows, some of them months.
  await expect(atlas.list.locator('a[data-event]')).toHaveCount(192);
});

for (const [where, worker] of [
  ['away from the page', 'comes'],
  ['by the page, where no worker comes for it', 'does not come'],
] as const) {
  test(`many events are written ${where}`, async ({ atlas, page }) => {
    if (worker === 'does not come') await page.route('**/assets/writeWorker-*.js', (route) => route.abort());
    await page.route(isTheirs, (route) => route.fulfill({ json: MANY }));
    await atlas.open('en/?data=/theirs.json');
    await atlas.shows(5000);
    await atlas.button('Download').click();
    const [download] = await Promise.all([page.waitForEvent('download'), atlas.button('CSV').click()]);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(1 + MANY.length);
    expect(lines[1]).toContain('e-4999');
    await expect(atlas.button('CSV')).toBeEnabled();
  });
}

test('a worker of which nothing came: the page says so in the end, and asks again', async ({ atlas, page }) => {
  const script = '**/assets/readWorker-*.js';
  await page.clock.install();
  await page.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('en/?data=/data/events.json');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.clock.fastForward(31_000);
  await expect(page.getByText('The server does not answer.')).toBeVisible();
  await page.unroute(script);
  await atlas.button('Try again').click();
  await atlas.shows(9);
});

test('a browser without workers: another’s data are not read, the page says why and leads back', async ({
  atlas,
  page,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('no workers', 'SecurityError');
    };
    window.Worker = new Proxy(Worker, { construct: refuse });
  });
  await atlas.open('en/?data=/data/events.json');
  await expect(page.getByText('This browser lets no page read in the background')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the atlas’s own events' }).first().click();
  await atlas.shows(9);
});

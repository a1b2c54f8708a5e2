import type { Route } from '@playwright/test';
import { axeProblems } from '#tools/axeProblems.ts';
import type { AtlasPage } from './AtlasPage.ts';
import { expect, test } from './faultyFixtures.ts';

const DATASET = '**/data/events.json';

const isTheirs = ({ pathname }: URL) => pathname === '/theirs.json';

const HOLDS_NONE = 'holds no events';
const CUT = 'Not all of the events arrived';

/** What comes instead of the dataset, and what the page says of it: never twice the same in a row. Null: nothing comes. */
const FAILURES: readonly (readonly [says: string, answer: Parameters<Route['fulfill']>[0] | null])[] = [
  ['There is no dataset at this address.', { status: 404, body: '' }],
  [HOLDS_NONE, { contentType: 'text/html', body: '<!doctype html><p>Log in' }],
  ['The server answered with an error.', { status: 500, body: 'oops' }],
  [CUT, { body: '' }],
  ['The server cannot be reached.', null],
  [CUT, { body: '{"events": [{"id": "a-b", "ti' }],
  ['The server answered with an error.', { status: 503, body: '' }],
  [HOLDS_NONE, { json: { events: 'none' } }],
];

test('a dataset that does not come: the page says why, tries again, and keeps its view', async ({ atlas, page }) => {
  let failed = 0;
  await page.route(DATASET, (route) => {
    const [, answer] = FAILURES[failed] ?? [];
    return answer ? route.fulfill(answer) : answer === null ? route.abort() : route.continue();
  });
  await atlas.open('en/?months=2018-09');
  for (const [says] of FAILURES) {
    await expect(page.getByRole('alert')).toContainText(says);
    failed += 1;
    await atlas.button('Try again').click();
  }
  await atlas.shows(4);
  await atlas.isAt('en/?months=2018-09');
});

for (const width of [1440, 390]) {
  test(`events that do not come, on ${width} px: what the page was built with stays in their place`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.route(DATASET, (route) => route.abort());
    await page.goto('en/');
    await expect(page.getByRole('alert')).toContainText('cannot be reached');
    await expect(page.getByRole('main')).toHaveCount(1);
    expect(await axeProblems(page)).toEqual([]);
    await atlas.event('Latvia').click();
    await expect(page).toHaveURL(/\/en\/events\/china-latvia-st-agreement-2018\/$/);
    await expect(page.getByRole('alert')).toContainText('cannot be reached');
    await expect(atlas.detail).toContainText('18 September 2018');
    expect(await axeProblems(page)).toEqual([]);
    await page.unroute(DATASET);
    await atlas.button('Try again').click();
    await expect(page.locator('[data-open-event]')).toContainText('18 September 2018');
    await expect(atlas.detail).toHaveCount(1);
  });
}

test('what was built outlasts a second failure, another language and another size', async ({ atlas, page }) => {
  await page.route(DATASET, (route) => route.fulfill({ status: 500, body: '' }));
  await page.goto('en/');
  await expect(page.getByRole('alert')).toContainText('error');
  await page.route(DATASET, (route) => route.abort());
  await atlas.button('Try again').click();
  await expect(page.getByRole('alert')).toContainText('cannot be reached');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.getByRole('alert')).toContainText('无法连接服务器');
  await expect(page.locator('[lang="en"] a[data-event]')).toHaveCount(9);
});

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
  class HeldWorker extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', (message) => {
        if (message.data.kind !== 'read' || !message.isTrusted) return;
        message.stopImmediatePropagation();
        const { data } = message;
        document.addEventListener('release', () => this.dispatchEvent(new MessageEvent('message', { data })));
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

test('a server that stays silent: the built page stands, says so after a while, and asks again', async ({
  atlas,
  page,
}) => {
  await page.clock.install();
  await page.route(DATASET, () => {});
  await page.goto('en/?months=2018-09');
  await expect(atlas.filters).toBeAttached();
  await page.clock.fastForward(9000);
  await expect(page.getByText('The events are still on their way')).toBeVisible();
  await expect(page.locator('#article')).toContainText('Latvia');
  await page.unroute(DATASET);
  await atlas.button('Try again').click();
  await atlas.shows(4);
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

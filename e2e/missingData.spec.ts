import type { Route } from '@playwright/test';
import { axeProblems } from '#tools/axeProblems.ts';
import { expect, test } from './faultyFixtures.ts';

const DATASET = '**/data/events.json';

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

import { expect, test } from './fixtures.ts';
import { SITE, SUB_PATH_SITE } from './sites.ts';

test.use({ mapIs: 'awaited' });

const LATVIA = 'china-latvia-st-agreement-2018';

/** Somebody else's page, which does as docs/embedding.md says. */
const FRAMING_PAGE = `
  <iframe src="${SITE}en/events/${LATVIA}/?embed" width="360" height="560"></iframe>
  <script>
    const frame = document.querySelector('iframe');
    addEventListener('message', (message) => {
      if (message.source !== frame.contentWindow || message.data?.source !== 'cooperation-atlas') return;
      frame.height = message.data.height;
      document.title = message.data.event ?? 'nothing open';
    });
  </script>`;

test.describe('sharing one event', () => {
  test('a link opens its event, and nothing moves as the app takes the place of the page', async ({ atlas, page }) => {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          document.documentElement.dataset.moved = String(
            Number(document.documentElement.dataset.moved ?? 0) + shift.value,
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await atlas.open(`en/events/${LATVIA}/`);
    await expect(page.locator(`[data-open-event="${LATVIA}"]`)).toBeVisible();
    await expect(page).toHaveTitle(/Latvia/);
    await expect(page.locator('#built-map')).toHaveCount(0);
    expect(await page.evaluate(() => Number(document.documentElement.dataset.moved ?? 0))).toBeLessThan(0.1);
  });

  test('opening an event puts its link into the address', async ({ atlas }) => {
    await atlas.open();
    await atlas.event('Latvia').click();
    await atlas.isAt(`en/events/${LATVIA}/`);
  });

  test('Copy link copies the event alone, without the filters', async ({ atlas, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.open(`en/events/${LATVIA}/?months=2018-09&type=agreement`);
    await atlas.button('Copy link').click();
    await expect(atlas.page.getByText('Copied.')).toBeVisible();
    expect(await atlas.page.evaluate(() => navigator.clipboard.readText())).toBe(`${SITE}en/events/${LATVIA}/`);
  });

  test('filters that would hide the event are set aside', async ({ atlas }) => {
    await atlas.open(`en/events/${LATVIA}/?months=2018-10&country=LV`);
    await expect(atlas.detail).toContainText('Latvia');
    await atlas.isAt(`en/events/${LATVIA}/?country=LV`);
  });

  test('Undo brings the filters back', async ({ atlas }) => {
    await atlas.open(`en/events/${LATVIA}/?months=2018-10`);
    await atlas.button('Undo').click();
    await atlas.isAt('en/?months=2018-10');
    await atlas.shows(5);
  });

  test('a link to an earlier id lands on the event', async ({ atlas }) => {
    await atlas.page.route('**/data/events.json', async (route) => {
      const dataset = await (await route.fetch()).json();
      dataset.events[3].aliases = ['latvia-agreement'];
      await route.fulfill({ json: dataset });
    });
    await atlas.open('en/?event=latvia-agreement');
    await expect(atlas.detail).toContainText('Latvia');
    await atlas.isAt(`en/events/${LATVIA}/`);
  });

  test('a withdrawn event keeps its page and says so', async ({ atlas }) => {
    await atlas.page.route('**/data/events.json', async (route) => {
      const dataset = await (await route.fetch()).json();
      dataset.events[3].status = 'withdrawn';
      await route.fulfill({ json: dataset });
    });
    await atlas.open(`en/events/${LATVIA}/`);
    await expect(atlas.detail).toContainText('Withdrawn');
  });

  test('several events are chosen in the list and share one link', async ({ atlas, context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.open('en/?months=2018-09');
    await atlas.button('Link to this view').click();
    await atlas.button('Choose several events').click();
    await page.getByRole('checkbox', { name: 'Latvia' }).check();
    await page.getByRole('checkbox', { name: 'BRICS' }).check();
    await expect(page.getByText('2 events chosen')).toBeVisible();
    await atlas.button('Copy their link').click();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address).toBe(`${SITE}en/?only=${LATVIA},brics-innovation-working-group-2018`);
    await page.goto(address);
    await atlas.shows(2);
    await atlas.button('Remove 2 chosen events').click();
    await atlas.shows(9);
  });

  test('a chosen event that nobody has is named once', async ({ atlas }) => {
    await atlas.open(`en/?only=${LATVIA},nowhere`);
    await atlas.shows(1);
    await expect(atlas.page.getByText('only=nowhere')).toHaveCount(1);
    await atlas.isAt(`en/?only=${LATVIA}`);
  });

  test('an inferred place says that it is, and why', async ({ atlas }) => {
    await atlas.open(`en/events/${LATVIA}/`);
    await expect(atlas.detail).toContainText('Inferred place');
  });

  test('the neighbours in the list are one step away', async ({ atlas }) => {
    await atlas.open(`en/events/${LATVIA}/`);
    await atlas.detail.getByRole('link', { name: 'Next event' }).click();
    await expect(atlas.detail).toContainText('Second China–Russia Innovation Dialogue');
  });

  test('an embed has map, timeline and detail, a way to the whole atlas, and tells its page how high it should be', async ({
    atlas,
    page,
  }) => {
    // Of another origin, and from a real server, or the browser lets it frame nothing of this machine.
    await page.goto(`${SUB_PATH_SITE}robots.txt`);
    await page.setContent(FRAMING_PAGE);
    const frame = page.frameLocator('iframe');
    const detail = frame.locator(`[data-open-event="${LATVIA}"]`);
    await expect(detail).toContainText('Latvia');
    await expect(frame.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expect(frame.getByRole('region', { name: 'Events', exact: true })).toHaveCount(0);
    await expect(frame.getByRole('link', { name: 'Open the full atlas' })).toHaveAttribute(
      'href',
      `/en/events/${LATVIA}/`,
    );
    await expect.poll(() => detail.evaluate((it) => it.scrollHeight - it.clientHeight)).toBe(0);
    await frame.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(page).toHaveTitle('nothing open');
    await expect(atlas.detail).toHaveCount(0);
  });
});

import { expect, test } from './fixtures.ts';

test.use({ mapIs: 'awaited' });

test.describe('filtering by month', () => {
  test('each bar says how many events its month has', async ({ atlas }) => {
    await atlas.open('en/?type=dialogue');
    await expect(atlas.bar('2018-10')).toHaveAttribute('data-count', '2');
    await expect(atlas.bar('2018-10')).toHaveAttribute('data-total', '5');
    await expect(atlas.bar('2018-11')).toHaveAttribute('data-total', '0');
  });

  test('a click on a bar shows that month', async ({ atlas }) => {
    await atlas.open();
    await atlas.bar('2018-09').click();
    await atlas.shows(4);
    await atlas.isAt('en/?months=2018-09');
  });

  test('Reset shows all months again', async ({ atlas }) => {
    await atlas.open('en/?months=2018-09');
    await atlas.shows(4);
    await atlas.button('Reset').click();
    await atlas.shows(9);
    await atlas.isAt('en/');
  });

  test('a drag over the bars shows a span', async ({ atlas }) => {
    await atlas.open();
    await atlas.bar('2018-09').hover();
    await atlas.page.mouse.down();
    await atlas.bar('2018-11').hover();
    await atlas.page.mouse.up();
    await atlas.isAt('en/?months=2018-09..2018-11');
  });

  test('arrow keys move an end by a month', async ({ atlas }) => {
    await atlas.open('en/?months=2018-09..2018-10');
    await atlas.firstMonth.press('ArrowRight');
    await expect(atlas.firstMonth).toHaveAttribute('aria-valuetext', 'October 2018');
    await atlas.shows(5);
  });

  test('Home brings the first month to the start', async ({ atlas }) => {
    await atlas.open('en/?months=2018-10');
    await atlas.firstMonth.press('Home');
    await atlas.shows(9);
  });

  test('the next month follows the one shown', async ({ atlas }) => {
    await atlas.open('en/?months=2018-09');
    await atlas.button('Next month').click();
    await atlas.shows(5);
    await atlas.isAt('en/?months=2018-10');
  });

  test('a month can be typed', async ({ atlas }) => {
    await atlas.open();
    const field = atlas.timeline.getByRole('textbox', { name: 'Months shown' });
    await field.fill('Sep 2018');
    await field.press('Enter');
    await atlas.shows(4);
  });

  test('Play walks through the months and stops at the last', async ({ atlas }) => {
    await atlas.open();
    await atlas.button('Play').click();
    await atlas.isAt('en/?months=2018-10');
    await expect(atlas.button('Play')).toBeVisible();
  });

  test('Pause keeps the month that is shown', async ({ atlas }) => {
    await atlas.page.clock.install();
    await atlas.open();
    await atlas.shows(9);
    await atlas.page.clock.pauseAt(Date.now() + 3_600_000);
    await atlas.button('Play').click();
    await atlas.button('Pause').click();
    await atlas.page.clock.runFor(5000);
    await atlas.shows(4);
  });

  test('a month without events says so, and stays on the axis', async ({ atlas }) => {
    await atlas.open('en/?months=2018-03');
    await atlas.shows(0);
    await expect(atlas.list).toContainText('No event matches all of this.');
  });

  test('the count is announced', async ({ atlas }) => {
    await atlas.open();
    await atlas.bar('2018-09').click();
    await expect(atlas.page.getByRole('status').filter({ hasText: 'September 2018: 4 events' })).toHaveCount(1);
  });
});

import { expect, test } from './fixtures.ts';

test.use({ mapIs: 'awaited' });

for (const timezoneId of ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('an event is on its own day', async ({ atlas }) => {
      await atlas.open('en/events/brics-innovation-working-group-2018/');
      await expect(atlas.detail).toContainText('10 September 2018');
    });

    test('a month has its own events', async ({ atlas }) => {
      await atlas.open('en/?months=2018-10');
      await atlas.shows(5);
      await expect(atlas.list.locator('a[data-event]').first()).toContainText('16 Oct');
    });
  });
}

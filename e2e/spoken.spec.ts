import { expect, test } from './fixtures.ts';

/** What docs/spoken.md says a screen reader says: the tree that it reads, at the points that the three jobs pass. */
test.describe('what is spoken', () => {
  test.use({ mapIs: 'awaited' });

  test('landmarks and headings tell the page', async ({ atlas, page }) => {
    await atlas.open('en/?months=2018-09');
    await expect(page.getByRole('application')).toHaveCount(1);
    await expect(page.locator('body')).toMatchAriaSnapshot(`
      - main:
        - navigation "Skip to"
        - heading "China’s international science and technology cooperation" [level=1]
        - region "Filters"
        - heading "Events" [level=2]
        - paragraph: "September 2018: 4 events, 15 partner countries"
        - region "Events":
          - heading /September 2018/ [level=3]
          - list:
            - listitem:
              - link /^Meeting Second meeting of the BRICS working group .* 10 Sept · Kunming · BRICS$/
        - region "Timeline":
          - group:
            - slider "First month"
            - slider "Last month"
          - table "Events by month"
        - region "Map":
          - application "World map of events"
    `);
  });

  test('the map is described, and the months are a table', async ({ atlas, page }) => {
    await atlas.open('en/?months=2018-09');
    await expect(page.getByRole('application')).toHaveAccessibleDescription(
      /^World map: 4 events, 15 partner countries: .*Brazil/,
    );
    await expect(page.getByRole('table', { name: 'Events by month' })).toMatchAriaSnapshot(`
      - table "Events by month":
        - rowgroup:
          - row "September 2018 4 4"
          - row "October 2018 5 5"
    `);
    await expect(atlas.firstMonth).toHaveAttribute('aria-valuetext', 'September 2018');
  });

  test('an event that opens is read from its heading', async ({ atlas, page }) => {
    await atlas.open();
    await atlas.event('Latvia').click();
    await expect(page.getByRole('heading', { level: 2, name: /Latvia sign/ })).toBeFocused();
    await expect(atlas.detail).toMatchAriaSnapshot(`
      - region "Event details":
        - article:
          - button /Original/
          - button "Copy link"
          - button "Share"
          - button "Close"
          - heading /China and Latvia sign/ [level=2]
          - paragraph:
            - time: 18 September 2018
            - text: · Beijing, China Inferred place
          - heading /Countries/ [level=3]
          - heading "Sources" [level=3]
    `);
  });

  test('the count is said once, when the reader has stopped', async ({ atlas, page }) => {
    await atlas.open('zh/');
    await atlas.shows(9);
    await page.evaluate(() => {
      const status = document.querySelector('.event-count [role="status"]');
      const said: string[] = [];
      Object.assign(window, { said });
      new MutationObserver(() => said.push(status?.textContent ?? '')).observe(status ?? document, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    for (const words of ['俄', '俄罗', '俄罗斯']) await page.getByRole('searchbox').fill(words);
    const said = () => page.evaluate(() => Reflect.get(window, 'said') as string[]);
    await expect.poll(said).toHaveLength(1);
    expect((await said())[0]).toMatch(/^全部月份：\d 项活动，/);
  });
});

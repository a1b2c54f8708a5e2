import { expect, test } from './fixtures.ts';

test.use({ mapIs: 'awaited' });

/** Each would run, break out of its element, turn the text around it, or burst its line. */
const PAYLOADS = [
  '<script>window.ran = 1</script>',
  '"><img src=x onerror="window.ran = 1">',
  "'-alert(1)-'",
  '<svg onload=window.ran=1>',
  '</title></style></textarea><iframe srcdoc="<script>parent.ran=1</script>">',
  'javascript:window.ran=1',
  '{{constructor.constructor("window.ran=1")()}} {count, plural, other {#}}',
  '__proto__',
  'constructor',
  '=cmd|"/c calc"!A1',
  '\u202Eneve desrever\u2066\u2067',
  '\u0000\uFEFF\u200B\uFFFF',
  '\uD83D half a face',
  'Z̸̧̛͚̪͚͙͓̗͖̗̣̹̟̺̎̃̓̅̑̈́͐̓̕͠͝ä̶́l̸̈́g̷̈́o̶͊',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'الكل في المجموعة',
  'W'.repeat(400),
  '测'.repeat(400),
  ' \n\t\r ',
  '%00%0d%0a../../etc/passwd',
];

const dataset = {
  title: both('</h1><script>window.ran = 1</script>'),
  home: 'CN',
  licence: '<script>window.ran = 1</script>',
  events: PAYLOADS.map((text, at) => ({
    id: `hostile-${at}`,
    start: `2018-09-${String(at + 1).padStart(2, '0')}`,
    type: text,
    title: both(`${at} ${text}`),
    summary: both(text),
    place: { name: both(text), country: 'LV', coordinates: [24 + at, 56], precision: 'city', inferred: both(text) },
    countries: ['CN', 'LV', text],
    groups: [text],
    topics: [text],
    people: [{ name: both(text), role: both(text) }],
    organizations: [{ name: both(text) }],
    outcomes: [{ kind: text, title: both(text) }],
    sources: [
      { publisher: both(text), url: text },
      { publisher: both('safe'), url: 'https://example.org/' },
    ],
    note: both(text),
  })),
};

function both(text: string) {
  return { zh: text, en: text };
}

test.describe('a hostile dataset', () => {
  test.beforeEach(({ page }) => page.route('**/data/events.json', (route) => route.fulfill({ json: dataset })));

  test('every event is shown, nothing runs, and nothing is wider than the page', async ({ atlas, page }) => {
    test.slow();
    await atlas.open();
    await atlas.shows(PAYLOADS.length);
    for (const at of PAYLOADS.keys()) {
      await atlas.list.locator(`[data-event="hostile-${at}"]`).click();
      await expect(page.locator(`[data-open-event="hostile-${at}"]`)).toContainText(String(at));
      const { ran, tooWide } = await page.evaluate(() => ({
        ran: 'ran' in window,
        tooWide: [...document.querySelectorAll('.panel')].filter(
          ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
        ).length,
      }));
      expect({ at, ran, tooWide }).toEqual({ at, ran: false, tooWide: 0 });
    }
  });

  test('only links to the web are links, and none can reach back', async ({ atlas }) => {
    await atlas.open('en/events/hostile-5/');
    const foreign = atlas.detail.locator('a[href]:not([href^="/"])');
    await expect(foreign).toHaveAttribute('href', 'https://example.org/');
    await expect(foreign).toHaveAttribute('rel', /noopener/);
  });
});

import { english } from '#i18n/english.ts';
import { englishLater } from '#i18n/englishLater.ts';
import { expect, test } from './fixtures.ts';
import { cutTexts } from './measures.ts';
import { accented, pseudoCatalogue } from './pseudoLocale.ts';

/** Said by Intl, by codes or by names that are the same everywhere, not by a catalogue. */
const OTHERWISE = new RegExp(
  [
    'January|February|March|April|May|June|July|August|September|October|November|December',
    'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec',
    'BRICS|ASEAN|SCO|English|events?/[\\w/-]+|https?:\\S+|<[^>]*>|Esc|Home|End',
  ].join('|'),
  'g',
);

const PARTS = [
  'en/',
  'en/events/china-latvia-st-agreement-2018/',
  'en/?view=partners',
  'en/?type=forum&country=LV',
  'en/events/no-such-event/',
];

test.use({ mapIs: 'awaited' });

test('every word comes from a catalogue, and a third more letters are not cut', async ({ atlas, page }) => {
  for (const [file, catalogue] of [
    ['english', english],
    ['englishLater', englishLater],
  ] as const) {
    await page.route(`**/assets/${file}-*.js`, async (route) => {
      const script = await (await route.fetch()).text();
      const name = /export\{\w+ as (\w+)\}/.exec(script)?.[1];
      await route.fulfill({
        contentType: 'text/javascript',
        body: `const words=${JSON.stringify(pseudoCatalogue(catalogue))};export{words as ${name}}`,
      });
    });
  }
  await page.route('**/data/events.json', async (route) => {
    const text = await (await route.fetch()).text();
    const spoken = /("(?:zh|en)":\s*")((?:[^"\\]|\\.)*)"/g;
    await route.fulfill({
      contentType: 'application/json',
      body: text.replace(
        spoken,
        (_, key: string, words: string) => `${key}${/^(editor|machine)$/.test(words) ? words : accented(words)}"`,
      ),
    });
  });
  const found: string[] = [];
  const look = async (at: string) => {
    const said = await page.evaluate(() => {
      const shown = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter(
        (one) => !one.closest('script, style, textarea, code'),
      );
      return shown.flatMap((one) => [
        ...Array.from(one.childNodes, (node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')),
        ...['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt'].map((name) => one.getAttribute(name) ?? ''),
      ]);
    });
    const plain = said.filter((words) => /[A-Za-z]{3}/.test(words.replace(OTHERWISE, '')));
    found.push(...plain.map((words) => `${at}: “${words.trim()}” is in no catalogue`));
    found.push(...(await cutTexts(page)).map((words) => `${at}: “${words}” is cut`));
  };
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of PARTS) {
      await atlas.open(address);
      await expect(atlas.count).toHaveCount(1);
      await look(`${address} at ${width}`);
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await atlas.open();
  for (const name of [english.toolbar.about, english.data.open, english.data.download]) {
    await atlas.page.getByRole('button', { name: accented(name) }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(name);
    await page.keyboard.press('Escape');
  }
  expect(found).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from './fixtures.ts';

test.use({ mapIs: 'awaited' });

const PARAMETERS = [
  'months',
  'country',
  'type',
  'topic',
  'only',
  'q',
  'view',
  'map',
  'globe',
  'worldview',
  'embed',
  'event',
];
const VALUES = [
  '2018-09',
  '2018-09..',
  'LV,RU',
  'dialogue',
  'list',
  'partners',
  '4/39.9/116.4',
  '99/-90/1e9',
  'cn',
  '',
];

const word = fc.oneof(fc.constantFrom(...VALUES), fc.string({ unit: 'grapheme', maxLength: 30 }));
const query = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), word), word), { maxLength: 6 })
  .map((parameters) => new URLSearchParams(parameters).toString());
/** As another program may have made of it. */
const mangled = word.map((text) => encodeURIComponent(encodeURIComponent(text.toWellFormed())));
const path = fc.oneof(
  fc.constantFrom('', 'en/', 'zh/', 'en/events/china-latvia-st-agreement-2018/'),
  mangled.map((text) => `zh/events/${text}/`),
  word.map((text) => `en/events/${encodeURIComponent(text.toWellFormed())}/`),
  word.map((text) => encodeURIComponent(text.toWellFormed())),
  mangled,
);

/** The same fifty each time. */
const ADDRESSES = fc.sample(
  fc.tuple(path, query).map(([way, asked]) => `${way}?${asked}`),
  { numRuns: 50, seed: 2018 },
);

test('no address leaves the page blank', async ({ atlas, page }) => {
  test.slow();
  for (const address of ADDRESSES) {
    await page.goto(`/${address}`);
    await expect(atlas.map, address).toBeAttached();
    await expect(page.locator('#article'), address).toHaveCount(0);
  }
});

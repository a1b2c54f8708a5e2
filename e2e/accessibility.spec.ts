import { axeProblems } from '#tools/axeProblems.ts';
import { expect, test } from './fixtures.ts';

const WIDE = { width: 1440, height: 900 };
const MIDDLE = { width: 1024, height: 768 };
const PHONE = { width: 390, height: 844 };

const EVENT = 'events/sco-youth-innovation-contest-2018/';
const UNKNOWN = 'events/nothing-like-this/';
const NOTHING = '?type=forum&country=LV';
const PARTNERS = '?view=partners';

/** Each pair of language, theme, size and state stands in at least one of these; `npm run axe` walks through all. */
const CASES = [
  ['en', 'light', WIDE, ''],
  ['en', 'dark', MIDDLE, EVENT],
  ['en', 'light', PHONE, EVENT],
  ['en', 'dark', PHONE, NOTHING],
  ['en', 'light', MIDDLE, UNKNOWN],
  ['en', 'dark', WIDE, PARTNERS],
  ['en', 'light', PHONE, PARTNERS],
  ['zh', 'dark', PHONE, ''],
  ['zh', 'light', MIDDLE, NOTHING],
  ['zh', 'dark', WIDE, EVENT],
  ['zh', 'dark', WIDE, UNKNOWN],
  ['zh', 'light', PHONE, UNKNOWN],
  ['en', 'light', WIDE, NOTHING],
  ['zh', 'dark', MIDDLE, ''],
  ['zh', 'light', MIDDLE, PARTNERS],
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' }, mapArrives: false });

for (const [name, viewport] of Object.entries({ WIDE, MIDDLE, PHONE })) {
  test(`no rule of accessibility is broken at size ${name.toLowerCase()}`, async ({ atlas, page }) => {
    await page.setViewportSize(viewport);
    for (const [language, colorScheme, , state] of CASES.filter(([, , size]) => size === viewport)) {
      await page.emulateMedia({ colorScheme });
      await atlas.open(`${language}/${state}`);
      await expect(atlas.count).toHaveCount(1);
      expect([`${language}, ${colorScheme}, ${state}`, await axeProblems(page)]).toEqual([
        `${language}, ${colorScheme}, ${state}`,
        [],
      ]);
    }
  });
}

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

test.use({ contextOptions: { reducedMotion: 'reduce' }, mapIs: 'awaited' });

for (const [name, viewport] of Object.entries({ WIDE, MIDDLE, PHONE })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no rule of accessibility is broken at size ${name.toLowerCase()}, ${colorScheme}`, async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const cases = CASES.filter(([, theme, size]) => theme === colorScheme && size === viewport);
      for (const [language, , , state] of cases) {
        await atlas.open(`${language}/${state}`);
        await expect(atlas.count).toHaveCount(1);
        expect([language + state, await axeProblems(page)]).toEqual([language + state, []]);
      }
    });
  }
}

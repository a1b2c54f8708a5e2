import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const WIDE = { width: 1440, height: 900 };
const MIDDLE = { width: 1024, height: 768 };
const PHONE = { width: 390, height: 844 };

const EVENT = 'events/sco-youth-innovation-contest-2018/';
const UNKNOWN = 'events/nothing-like-this/';

/** Each pair of language, theme, size and state stands in at least one of these. */
const CASES = [
  ['en', 'light', WIDE, ''],
  ['en', 'dark', MIDDLE, EVENT],
  ['en', 'light', PHONE, EVENT],
  ['en', 'dark', PHONE, '?type=forum&country=LV'],
  ['en', 'light', MIDDLE, UNKNOWN],
  ['zh', 'dark', PHONE, ''],
  ['zh', 'light', MIDDLE, '?type=forum&country=LV'],
  ['zh', 'dark', WIDE, EVENT],
  ['zh', 'dark', WIDE, UNKNOWN],
  ['zh', 'light', PHONE, UNKNOWN],
  ['en', 'light', WIDE, '?type=forum&country=LV'],
  ['zh', 'dark', MIDDLE, ''],
] as const;

for (const [language, colorScheme, viewport, state] of CASES) {
  test.describe(`${language}, ${colorScheme}, ${viewport.width} px, ${state || 'all events'}`, () => {
    test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('breaks no rule of accessibility', async ({ atlas }) => {
      await atlas.open(`${language}/${state}`);
      await atlas.mapIsReady();
      const { violations } = await new AxeBuilder({ page: atlas.page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(found).toEqual([]);
    });
  });
}

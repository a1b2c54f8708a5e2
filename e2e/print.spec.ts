import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

type Paper = { readonly text: string; readonly onMap: readonly string[]; readonly listed: number };

/** What stands on the paper at the moment of a real print. */
async function printed(page: Page): Promise<Paper> {
  await expect(async () => {
    // After the page's own listener, which may have come since.
    await page.evaluate(() => {
      const writeDown = () => {
        const paper = document.querySelector('.paper:has(.paper-map)');
        if (!paper) return;
        const onMap = Array.from(paper.querySelectorAll('.paper-number'), ({ textContent }) => textContent);
        const listed = paper.querySelectorAll('.paper-list > li').length;
        document.body.dataset.paper = JSON.stringify({ text: paper.textContent, onMap, listed });
      };
      addEventListener('beforeprint', writeDown, { once: true });
    });
    await page.pdf();
    await expect(page.locator('body[data-paper]')).toHaveCount(1, { timeout: 500 });
  }).toPass();
  return JSON.parse((await page.locator('body').getAttribute('data-paper')) ?? '');
}

test.describe('on paper', () => {
  test.use({ mapIs: 'still' });

  test('a view: what was asked, numbers on the map that are those of the list, sources, address', async ({ atlas }) => {
    await atlas.open('en/?months=2018-10&country=RU,CA');
    await atlas.mapIsStill();
    const { text, onMap, listed } = await printed(atlas.page);
    expect(text).toContain('October 2018: 3 events, 8 partner countries · Russia, Canada');
    for (const said of ['Dialogue 2', 'Skolkovo', 'Source: ', '26 October 2018', 'Natural Earth']) {
      expect(text).toContain(said);
    }
    expect(text).toContain('/en/?months=2018-10&country=RU,CA');
    expect([...onMap].sort()).toEqual(['1', '2', '3']);
    expect(listed).toBe(3);
  });

  test('an open event: its article, in the language of the page', async ({ atlas }) => {
    await atlas.open('zh/events/china-latvia-st-agreement-2018/');
    await atlas.mapIsStill();
    const { text, onMap, listed } = await printed(atlas.page);
    for (const said of [
      '中国和拉脱维亚签署',
      '2018年9月18日',
      '推断的位置',
      '2018年10月10日',
      'zh/events/china-latvia',
    ]) {
      expect(text).toContain(said);
    }
    expect([onMap, listed]).toEqual([[], 0]);
  });
});

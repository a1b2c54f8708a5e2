import type { Page } from '@playwright/test';

/** More stops than any page of the atlas has. */
const MOST = 150;

/** What Tab comes by without being seen: outside the window, below something else, or without a ring around it. */
export async function hiddenStops(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let presses = 0; presses < MOST; presses++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return null;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const above = document.elementFromPoint(x, y);
      const seen = above !== null && (element.contains(above) || above.contains(element));
      const end = element.querySelector('.timeline-target');
      const ringed =
        [element, element.parentElement].some((one) => one && getComputedStyle(one).outlineStyle !== 'none') ||
        getComputedStyle(element, '::after').borderTopStyle === 'solid' ||
        (end !== null && getComputedStyle(end).stroke !== 'none');
      const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return { name: name.trim(), isMap: element.matches('[role="application"]'), seen, ringed };
    });
    if (stop === null) return hidden;
    // A map is as large as the window, and panels may lie on its middle.
    if (!((stop.seen || stop.isMap) && stop.ringed)) hidden.push(stop.name);
  }
  throw new Error('Tab never leaves the page');
}

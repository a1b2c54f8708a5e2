import type { Page } from '@playwright/test';

/** Texts that cannot be read to their end: cut by a box that does not scroll, or beyond the edge of the window. Tables may scroll. */
export function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (said.nextNode()) {
      const { currentNode: text } = said;
      const parent = text.parentElement;
      if (!text.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      if (parent.closest('.visually-hidden, .timeline-table, .skip-links, .past-table, .maplibregl-map, svg, textarea'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      const beyond = [document.documentElement, ...boxesAround(parent)].some((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const { left, right, top, bottom } = box.getBoundingClientRect();
        const isRoot = box === document.documentElement;
        const across = !parent.closest('table') && (isRoot || overflowX === 'hidden' || overflowX === 'clip');
        const down = overflowY === 'hidden' || overflowY === 'clip';
        return (
          (across && (words.right > right + 1 || words.left < left - 1)) ||
          (down && !isRoot && (words.bottom > bottom + 2 || words.top < top - 2))
        );
      });
      if (beyond) cut.push(text.textContent.trim());
    }
    return cut;

    /** Up to the first one that scrolls: what it hides, it can show. */
    function boxesAround(start: Element): readonly Element[] {
      const boxes: Element[] = [];
      for (let box: Element | null = start; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (overflowY === 'auto' || overflowY === 'scroll' || overflowX === 'auto') break;
        if (overflowX !== 'visible' || overflowY !== 'visible') boxes.push(box);
      }
      return boxes;
    }
  });
}

/** Names of controls that are smaller than so many CSS px, links within a sentence left aside. */
export function smallTargets(
  page: Page,
  least: number,
  selector = 'button, a[href], input, summary',
): Promise<readonly string[]> {
  return page.evaluate(
    ({ least, selector }) =>
      Array.from(document.querySelectorAll<HTMLElement>(selector)).flatMap((control) => {
        if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('.skip-links')) return [];
        if (getComputedStyle(control).display === 'inline') return [];
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
        const name = control.getAttribute('aria-label') ?? control.textContent;
        return Math.min(width, height) < least ? [`${name} ${Math.round(width)}×${Math.round(height)}`] : [];
      }),
    { least, selector },
  );
}

/** The parts of the page by the names that it promises to others. */

export function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (one) => one.getClientRects().length > 0 && (one.ariaLabel ?? one.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`No button ${name}`);
  return found;
}

export function hasButton(name: string): boolean {
  return [...document.querySelectorAll('button')].some((one) => one.ariaLabel === name);
}

export function searchBox(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('input[aria-label="Search events"]');
  if (!found) throw new Error('No search box');
  return found;
}

/** Types as a reader does, as far as React can tell. */
export function type(box: HTMLInputElement, words: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, words);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

export function countryOptions(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.facet-option input')];
}

export function rows(): readonly HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('#root a[data-event]')];
}

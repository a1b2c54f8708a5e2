import { WordsMissing } from '#i18n/loadMessages.ts';

const KEY = 'cooperation-atlas-reloaded';

/** The script that this page began with, by the name that its build gave it. */
const SCRIPT = import.meta.url.split('/').at(-1) ?? '';

const missing = new WeakSet<Error>();

/** What React throws for a component that is not in its module: a file of which nothing came is a module too. https://react.dev/errors/306 */
const NO_COMPONENT = 'React error #306';

/** Whether what was thrown is that a part of the app did not come. */
export function isMissingPart(thrown: unknown): boolean {
  if (thrown instanceof WordsMissing) return true;
  return thrown instanceof Error && (missing.has(thrown) || thrown.message.includes(NO_COMPONENT));
}

/**
 * A tab older than the last deploy may ask for a part of the app that the host no longer has. It then takes the new
 * version, once; the view is in the address. Where it cannot be known whether it has been tried, nothing is. A part that
 * the network lost is for the reader to ask for again: the region that wanted it says so.
 */
export function reloadWhenPartsAreGone(): void {
  addEventListener('vite:preloadError', async ({ payload }) => {
    missing.add(payload);
    try {
      if (sessionStorage.getItem(KEY) === SCRIPT || !(await hostHasAnother())) return;
      sessionStorage.setItem(KEY, SCRIPT);
      location.reload();
    } catch {
      // Storage is denied, or the host does not answer.
    }
  });
}

/** Whether this page begins with another script by now. What a proxy may say in the host's place is no page of the atlas. */
async function hostHasAnother(): Promise<boolean> {
  const answer = await fetch(location.href, { cache: 'no-store' });
  const page = await answer.text();
  return page.includes('id="root"') && !page.includes(SCRIPT);
}

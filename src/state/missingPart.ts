const KEY = 'cooperation-atlas-reloaded';

const missing = new WeakSet<Error>();

/** Whether what was thrown is that a part of the app did not come. */
export function isMissingPart(thrown: unknown): boolean {
  return thrown instanceof Error && missing.has(thrown);
}

/**
 * A tab older than the last deploy may ask for a part of the app that the host no longer has. It then takes the new
 * version, once; the view is in the address. Where it cannot be known whether it has been tried, nothing is.
 */
export function reloadWhenPartsAreGone(): void {
  addEventListener('vite:preloadError', async ({ payload }) => {
    missing.add(payload);
    try {
      if (sessionStorage.getItem(KEY) === import.meta.url || !(await hostAnswers())) return;
      sessionStorage.setItem(KEY, import.meta.url);
      location.reload();
    } catch {
      // Storage is denied: the region that asked says that it failed.
    }
  });
}

/** Without a network a reload would take from the reader what is still there. */
async function hostAnswers(): Promise<boolean> {
  const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).catch(() => null);
  return answer !== null;
}

const KEY = 'cooperation-atlas-reloaded';

/**
 * A tab older than the last deploy may ask for a part of the app that the host no longer has. It then takes the new
 * version, once; the view is in the address. Where it cannot be known whether it has been tried, nothing is.
 */
export function reloadWhenChunksAreGone(): void {
  addEventListener('vite:preloadError', () => {
    try {
      if (sessionStorage.getItem(KEY) === import.meta.url) return;
      sessionStorage.setItem(KEY, import.meta.url);
      location.reload();
    } catch {
      // Storage is denied: the region that asked says that it failed.
    }
  });
}

/** What the last rule of the app's sheet sets. */
const WHOLE = '--sheet-is-whole';

/**
 * Resolves when the app's style sheet is there, to its end. The app is nothing without it, and what the page was built with
 * reads: where the sheet fails, stalls or breaks off, that stays.
 */
export function sheetArrives(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (getComputedStyle(document.documentElement).getPropertyValue(WHOLE) === '') return;
      document.removeEventListener('load', look, true);
      resolve();
    };
    document.addEventListener('load', look, true);
    look();
  });
}

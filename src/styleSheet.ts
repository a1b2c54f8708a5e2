/** What the last rule of the app's sheet sets. */
const WHOLE = '--sheet-is-whole';

/**
 * Asks for the app's sheet, which the page only announces: while one that the parser asked for stalls, no script can make
 * Firefox draw the page. Null where none is announced, or it has been asked for.
 */
export function askForSheet(): HTMLLinkElement | null {
  const sheet = document.querySelector<HTMLLinkElement>('link[rel="preload"][as="style"]');
  sheet?.setAttribute('blocking', 'render');
  sheet?.setAttribute('rel', 'stylesheet');
  return sheet;
}

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
    // The page's own script has, where the host's policy lets it run.
    askForSheet();
    look();
  });
}

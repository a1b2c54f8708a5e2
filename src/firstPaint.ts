import { readPreferences } from '#state/keptPreferences.ts';

/** Runs before anything is drawn: a page in the theme that the reader did not choose would flash. */
const { theme } = readPreferences();
if (theme !== 'system') document.documentElement.dataset.theme = theme;

/** Most networks bring a page's sheets in less, and few readers look at nothing for longer. */
const SHEETS_PATIENCE_MS = 5000;

/** A sheet that stalls would keep the page blank for ever. Only one that the parser asked for does so: its copy is waited for by nothing. */
const stalled = setTimeout(() => {
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (!sheet.sheet) sheet.replaceWith(sheet.cloneNode());
  }
}, SHEETS_PATIENCE_MS);
// Modules wait for sheets, and this for both: the app's own sheets come later.
document.addEventListener('DOMContentLoaded', () => clearTimeout(stalled));

/** What the built map frames, for built.css, where the browser cannot read numbers from attributes itself. */
const FRAMED = ['x', 'y', 'width', 'height', 'most'];

function frame(map: HTMLElement): void {
  for (const name of FRAMED) map.style.setProperty(`--${name}`, map.dataset[name] ?? '');
}

if (!CSS.supports('width', 'attr(data-most type(<length>))')) {
  /** It is told of the map as soon as that is parsed, and before it is painted. */
  const parsing = new MutationObserver(() => {
    const map = document.getElementById('built-map');
    if (map) frame(map);
    if (map || document.readyState !== 'loading') parsing.disconnect();
  });
  parsing.observe(document, { childList: true, subtree: true });
}

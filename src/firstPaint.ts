import { readPreferences } from '#state/keptPreferences.ts';
import { askForSheet } from './styleSheet.ts';

/** Runs before anything is drawn: a page in the theme that the reader did not choose would flash. */
const { theme } = readPreferences();
if (theme !== 'system') document.documentElement.dataset.theme = theme;

/** Most networks bring a page's sheet in less, and few readers look at nothing for longer. */
const SHEET_PATIENCE_MS = 3000;

const sheet = askForSheet();
if (sheet) {
  const root = document.documentElement;
  const draw = () => {
    root.hidden = false;
    sheet.removeAttribute('blocking');
  };
  /** A browser that does not know `blocking` would draw the page before its sheet has come. */
  root.hidden = !('blocking' in sheet);
  sheet.addEventListener('load', draw);
  sheet.addEventListener('error', draw);
  setTimeout(draw, SHEET_PATIENCE_MS);
}

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

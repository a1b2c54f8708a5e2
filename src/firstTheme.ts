import { readPreferences } from '#state/keptPreferences.ts';

/** Runs before anything is drawn: a page in the theme that the reader did not choose would flash. */
const { theme } = readPreferences();
if (theme !== 'system') document.documentElement.dataset.theme = theme;

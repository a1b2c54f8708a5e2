import { painted, watchDraws } from './draws.ts';
import * as gestures from './gestures.ts';
import { start, watchStart } from './start.ts';

/** What the bench finds in each page that it opens. */
const bench = { ...gestures, start, painted };

declare global {
  interface Window {
    readonly bench: typeof bench;
  }
}

Object.assign(window, { bench });
watchDraws();
watchStart();

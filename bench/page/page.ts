import { watchDraws } from './draws.ts';
import * as gestures from './gestures.ts';
import { pan } from './pan.ts';
import { start, watchStart } from './start.ts';
import { WANDERINGS } from './wander.ts';

/** What the bench finds in each page that it opens. */
const bench = {
  ...gestures,
  pan,
  start,
  wander: (turn: number, chance: number) => WANDERINGS[turn]?.(chance),
  wanderings: WANDERINGS.length,
};

declare global {
  interface Window {
    readonly bench: typeof bench;
  }
}

Object.assign(window, { bench });
watchDraws();
watchStart();

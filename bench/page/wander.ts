/** Single gestures of a reader who goes on and on; `chance` (0 to 1) chooses where there is a choice. */
import { button, countryOptions, hasButton, rows, searchBox, type } from './find.ts';
import { reset, step } from './gestures.ts';
import { dragMap } from './pan.ts';
import { nextFrame, pause, until } from './wait.ts';

export type Wandering = (chance: number) => Promise<unknown> | undefined;

export const WANDERINGS: readonly Wandering[] = [
  (chance) => open(chance),
  (chance) => open(chance),
  () => leave(),
  (chance) => filter(chance),
  () => reset(),
  (chance) => months(Math.ceil(chance * 10)),
  (chance) => play(chance * 4000),
  () => dragMap(500),
  () => dragMap(1000),
  () => speak(),
  (chance) => look(chance < 0.5 ? 'List' : 'Partners'),
  (chance) => search(chance < 0.5 ? 'energy' : '科学'),
  () => globe(),
];

async function open(chance: number): Promise<void> {
  const all = rows();
  all[Math.floor(chance * all.length)]?.click();
  await pause(400);
}

async function leave(): Promise<void> {
  if (hasButton('Close')) button('Close').click();
  await pause(200);
}

async function filter(chance: number): Promise<void> {
  button('Country').click();
  await until(() => countryOptions().length > 0);
  const choose = () => countryOptions()[Math.floor(chance * Math.min(20, countryOptions().length))]?.click();
  choose();
  await pause(500);
  countryOptions()
    .find(({ checked }) => checked)
    ?.click();
  document.querySelector<HTMLElement>('.facet-popover:popover-open')?.hidePopover();
  await pause(200);
}

async function months(count: number): Promise<void> {
  for (let at = 0; at < count; at++) {
    step();
    await pause(100);
  }
}

async function play(ms: number): Promise<void> {
  button('Play').click();
  await pause(ms);
  if (hasButton('Pause')) button('Pause').click();
}

/** Into Chinese and back: the other gestures go by English names. */
async function speak(): Promise<void> {
  for (const language of ['zh', 'en']) {
    document.querySelector<HTMLElement>(`#root a.language-link[hreflang="${language}"]`)?.click();
    await until(() => document.documentElement.lang === language);
    await pause(500);
  }
}

async function look(view: 'List' | 'Partners'): Promise<void> {
  button(view).click();
  await pause(500);
  button('Map').click();
  await pause(500);
}

async function search(words: string): Promise<void> {
  const box = searchBox();
  box.focus();
  for (let length = 1; length <= words.length; length++) {
    type(box, words.slice(0, length));
    await nextFrame();
  }
  await pause(300);
  type(box, '');
  box.blur();
}

async function globe(): Promise<void> {
  button('Show as a globe').click();
  await pause(800);
  button('Show as a flat map').click();
  await pause(800);
}

/** What a reader does, and how long the page takes for it. Times are milliseconds, rates are a second. */
import { nextPaint } from './draws.ts';
import { button, countryOptions, hasButton, rows, searchBox, type } from './find.ts';
import { afterThisFrame } from './start.ts';
import { beforeFrame, nextFrame, pause, settle, until } from './wait.ts';

const MONTHS = 120;
const SINGLE_STEPS = 12;
const PLAY_MS = 6000;
const WORD = 'quantum';

let forwards = true;
let ways: { readonly next: HTMLButtonElement; readonly previous: HTMLButtonElement } | null = null;

/** One month on, and back again from the last. Looking for the buttons each time would be measured too. */
export function step(): void {
  if (!ways?.next.isConnected) ways = { next: button('Next month'), previous: button('Previous month') };
  if ((forwards ? ways.next : ways.previous).disabled) forwards = !forwards;
  (forwards ? ways.next : ways.previous).click();
}

/** From a click just before a frame until the first frame of the fade has its pixels. */
export async function stepPainted(): Promise<readonly number[]> {
  return repeated(SINGLE_STEPS, () => timed(step));
}

/** The same for a map that repaints its basemap. */
export async function repaintPainted(): Promise<readonly number[]> {
  return repeated(SINGLE_STEPS, async () => {
    const from = performance.now();
    document.dispatchEvent(new Event('repaint'));
    return (await nextPaint('basemap')) - from;
  });
}

/** A step at each frame; how many a second the page keeps up with. */
export async function steps(): Promise<{ readonly rate: number; readonly count: number }> {
  const from = await nextFrame();
  for (let count = 0; count < MONTHS; count++) {
    step();
    await nextFrame();
  }
  return { rate: (MONTHS * 1000) / (performance.now() - from), count: MONTHS };
}

/** Frames a second while Play runs, and the longest task of that time. */
export async function play(): Promise<{ readonly rate: number; readonly longest: number }> {
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  button('Play').click();
  await nextFrame();
  const from = performance.now();
  let frames = 0;
  while (performance.now() - from < PLAY_MS && hasButton('Pause')) {
    await nextFrame();
    frames += 1;
  }
  const end = performance.now();
  if (hasButton('Pause')) button('Pause').click();
  await settle();
  observer.disconnect();
  const longest = Math.max(0, ...tasks.filter(({ startTime }) => startTime < end).map(({ duration }) => duration));
  return { rate: (frames * 1000) / (end - from), longest };
}

/** Choosing the country with the most events, and letting it go again. */
export async function filterByCountry(): Promise<readonly number[]> {
  button('Country').click();
  await until(() => countryOptions().length > 0);
  const times = await repeated(6, () => timed(() => countryOptions()[0]?.click()));
  document.querySelector<HTMLElement>('.facet-popover:popover-open')?.hidePopover();
  return times;
}

/** A word typed key by key, half a second after the box was entered. */
export async function search(): Promise<readonly number[]> {
  const box = searchBox();
  box.focus();
  await pause(500);
  const times: number[] = [];
  for (let length = 1; length <= WORD.length; length++) {
    times.push(await timed(() => type(box, WORD.slice(0, length))));
    await pause(250);
  }
  await timed(() => type(box, ''));
  box.blur();
  return times;
}

/** From the click on a row until the frame with the detail is painted. */
export async function openEvent(): Promise<readonly number[]> {
  return repeated(5, async (turn) => {
    const from = performance.now();
    rows()[turn]?.click();
    await until(() => document.querySelector('[data-open-event]') !== null);
    const time = await new Promise<number>((done) => afterThisFrame(() => done(performance.now() - from)));
    await settle();
    button('Close').click();
    return time;
  });
}

async function timed(gesture: () => void): Promise<number> {
  const from = performance.now();
  gesture();
  return (await nextPaint('marks')) - from;
}

async function repeated(times: number, gesture: (turn: number) => Promise<number>): Promise<readonly number[]> {
  const results: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    await settle();
    await beforeFrame();
    results.push(await gesture(turn));
  }
  return results;
}

/** All months again. */
export async function reset(): Promise<true> {
  button('Reset').click();
  await settle();
  return true;
}

/** Nothing open, all months, nothing searched. */
export async function rest(): Promise<void> {
  if (hasButton('Close')) button('Close').click();
  await reset();
}

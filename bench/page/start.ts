/** Milliseconds since the navigation began; null while it has not come. */
export type Start = {
  contentful: number | null;
  /** The first event of the dataset that is asked for: a row of a list, or a mark of the drawing that stands in for the map. */
  visible: number | null;
  /** The app's own list, all of it, in which a reader can choose. */
  listed: number | null;
  ready: number | null;
  /** The longest task until then; tasks under 50 ms count as none. */
  startLongest: number;
  /** By how much all tasks until then were longer than 50 ms. */
  startBlocked: number;
};

export const start: Start = {
  contentful: null,
  visible: null,
  listed: null,
  ready: null,
  startLongest: 0,
  startBlocked: 0,
};

/** The page of the atlas's own data shows that data until another dataset is there. */
const isAnother = new URLSearchParams(location.search).has('data');
const EVENT = isAnother ? 'a[data-event^="generated-"]' : 'a[data-event], #built-map path, .map-still path';
const LISTED = `#root .event-list[aria-busy="false"] ${isAnother ? EVENT : 'a[data-event]'}`;

/** Within which a page has to answer; a longer task is a long one. Long Tasks API, https://www.w3.org/TR/longtasks/ */
const ANSWER_MS = 50;

/** Looks at each frame until everything has come. */
export function watchStart(): void {
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint) start.contentful = paint.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (start.ready !== null && startTime > start.ready) continue;
      start.startLongest = Math.max(start.startLongest, duration);
      start.startBlocked += duration - ANSWER_MS;
    }
  }).observe({ type: 'longtask', buffered: true });
  requestAnimationFrame(look);
}

function look(): void {
  const seen: (keyof Start)[] = [];
  if (start.visible === null && isLaidOut(EVENT)) seen.push('visible');
  if (start.listed === null && isLaidOut(LISTED)) seen.push('listed');
  if (start.ready === null && document.querySelector('[data-map="ready"]')) seen.push('ready');
  afterThisFrame(() => {
    for (const one of seen) start[one] = performance.now();
  });
  if (start.ready === null || start.visible === null) requestAnimationFrame(look);
}

function isLaidOut(selector: string): boolean {
  return [...document.querySelectorAll(selector)].some((element) => {
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return width > 0 && height > 0 && top < innerHeight && bottom > 0;
  });
}

/** A message comes when the frame that is being made has been painted. */
export function afterThisFrame(then: () => void): void {
  const channel = new MessageChannel();
  channel.port1.onmessage = then;
  channel.port2.postMessage(null);
}

/** Milliseconds since the navigation began; null while it has not come. */
export type Start = {
  contentful: number | null;
  /** The first event of the dataset that is asked for: a row of a list, or a mark of the drawing that stands in for the map. */
  visible: number | null;
  /** The app's own list, in which a reader can choose. */
  listed: number | null;
  ready: number | null;
};

export const start: Start = { contentful: null, visible: null, listed: null, ready: null };

/** The page of the atlas's own data shows that data until another dataset is there. */
const isAnother = new URLSearchParams(location.search).has('data');
const EVENT = isAnother ? 'a[data-event^="generated-"]' : 'a[data-event], #built-map path, .map-still path';
const LISTED = isAnother ? EVENT : '#root a[data-event]';

/** Looks at each frame until everything has come. */
export function watchStart(): void {
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0];
    if (paint) start.contentful = paint.startTime;
  }).observe({ type: 'paint', buffered: true });
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

import { buildSearchInSteps, type Search } from '#domain/search.ts';
import type { Atlas } from './dataset.ts';

/** Between two slices the page answers to its reader. */
const SLICE_MS = 10;

type Building = { readonly atlas: Atlas; readonly steps: Generator<void, Search, void>; search: Search | null };

let building: Building | null = null;

/** The index of the atlas's words. Whoever asks before it is ready waits for the rest of it. */
export function searchOf(atlas: Atlas): Search {
  const now = buildingFor(atlas);
  while (now.search === null) step(now);
  return now.search;
}

/** Builds the index in slices from now on: called when the reader is about to type. */
export function prepareSearch(atlas: Atlas): void {
  if (building?.atlas !== atlas) slice(buildingFor(atlas));
}

function slice(now: Building): void {
  const end = performance.now() + SLICE_MS;
  while (now.search === null && performance.now() < end) step(now);
  if (now.search === null && now === building) setTimeout(() => slice(now), 0);
}

function step(now: Building): void {
  const { done, value } = now.steps.next();
  if (done) now.search = value;
}

function buildingFor(atlas: Atlas): Building {
  if (building?.atlas !== atlas) building = { atlas, steps: buildSearchInSteps(atlas.dataset), search: null };
  return building;
}

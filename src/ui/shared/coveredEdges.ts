import { create } from 'zustand';

export const EDGES = ['top', 'right', 'bottom', 'left'] as const;
export type Edge = (typeof EDGES)[number];

/** How much of each edge of the map region panels lie on, in CSS px. */
export type CoveredEdges = Readonly<Record<Edge, number>>;

/** In CSS px, from the left and top of the page. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Null: it floats on the map, away from its edges. */
export type Cover = { readonly edge: Edge | null; readonly box: Box };

const NOTHING: CoveredEdges = { top: 0, right: 0, bottom: 0, left: 0 };

/** Measured by `useCover`; the camera pads by it, and the map's own controls keep clear of it. */
export const useCoveredEdges = create<CoveredEdges>()(() => NOTHING);

/** Where something floats on the map, from its left and top: no name there. */
export const useFloating = create<{ readonly boxes: readonly Box[] }>()(() => ({ boxes: [] }));

/** The deepest reach of the panels from each edge of the map. A panel without a size covers nothing. */
export function coveredEdges(map: Box, covers: readonly Cover[]): CoveredEdges {
  const solid = covers.filter(({ box }) => box.left < box.right && box.top < box.bottom);
  const deepest = (edge: Edge): number =>
    Math.max(0, ...solid.filter((cover) => cover.edge === edge).map(({ box }) => reach(map, edge, box)));
  return { top: deepest('top'), right: deepest('right'), bottom: deepest('bottom'), left: deepest('left') };
}

function reach(map: Box, edge: Edge, box: Box): number {
  switch (edge) {
    case 'top':
      return box.bottom - map.top;
    case 'right':
      return map.right - box.left;
    case 'bottom':
      return map.bottom - box.top;
    case 'left':
      return box.right - map.left;
  }
}

/** From the left and top of the map, in whole CSS px. */
export function floatingBoxes(map: Box, covers: readonly Cover[]): readonly Box[] {
  return covers
    .filter(({ edge }) => edge === null)
    .map(({ box: { left, top, right, bottom } }) => ({
      left: left - map.left,
      top: top - map.top,
      right: right - map.left,
      bottom: bottom - map.top,
    }));
}

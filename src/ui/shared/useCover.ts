import { type RefCallback, useCallback } from 'react';
import {
  type Box,
  coveredEdges,
  EDGES,
  type Edge,
  floatingBoxes,
  useCoveredEdges,
  useFloating,
} from './coveredEdges.ts';

const covering = new Map<HTMLElement, Edge | null>();
let observer: ResizeObserver | null = null;

/** A ref for what lies on the map along one edge, or floats on it: the map then keeps clear of it what matters, or its names alone. */
export function useCover(edge: Edge | null): RefCallback<HTMLElement> {
  return useCallback(
    (element: HTMLElement) => {
      observer ??= new ResizeObserver(measure);
      covering.set(element, edge);
      observer.observe(element);
      return () => {
        covering.delete(element);
        observer?.unobserve(element);
        measure();
      };
    },
    [edge],
  );
}

function measure(): void {
  const map = document.querySelector<HTMLElement>('.map-area');
  if (!map) return;
  const covers = Array.from(covering, ([element, edge]) => ({ edge, box: layoutBox(element) }));
  const ground = layoutBox(map);
  const boxes = floatingBoxes(ground, covers);
  if (JSON.stringify(boxes) !== JSON.stringify(useFloating.getState().boxes)) useFloating.setState({ boxes });
  const edges = coveredEdges(ground, covers);
  const known = useCoveredEdges.getState();
  if (EDGES.every((edge) => edges[edge] === known[edge])) return;
  for (const edge of EDGES) document.documentElement.style.setProperty(`--covered-${edge}`, `${edges[edge]}px`);
  useCoveredEdges.setState(edges);
}

/** Where layout puts the element: a panel that is still sliding in counts where it will stand. */
function layoutBox(element: HTMLElement): Box {
  let left = element.offsetLeft;
  let top = element.offsetTop;
  for (let parent = element.offsetParent; parent instanceof HTMLElement; parent = parent.offsetParent) {
    left += parent.offsetLeft;
    top += parent.offsetTop;
  }
  return { left, top, right: left + element.offsetWidth, bottom: top + element.offsetHeight };
}

import { type RefCallback, useCallback } from 'react';
import { type Box, coveredEdges, EDGES, type Edge, useCoveredEdges } from './coveredEdges.ts';

const covering = new Map<HTMLElement, Edge>();
let observer: ResizeObserver | null = null;

/** A ref for a panel that lies on the map along one edge: the map then keeps what matters clear of it. */
export function useCover(edge: Edge): RefCallback<HTMLElement> {
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
  const edges = coveredEdges(layoutBox(map), covers);
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

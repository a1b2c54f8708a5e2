import type { Pixel } from '#map/camera/projection.ts';

/** As SVG writes the points of a polygon or polyline: https://www.w3.org/TR/SVG2/shapes.html#DataTypePoints. */
export function pointsOf(points: readonly Pixel[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

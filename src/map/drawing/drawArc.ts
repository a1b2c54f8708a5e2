import { copiesOf, type Pixel, type Projection, shiftsOf } from '#map/camera/projection.ts';
import type { Palette } from '#map/palette.ts';
import type { Arc, Scene } from '#map/scene.ts';
import { arcWay } from './arcs.ts';
import type { Drawn } from './shape.ts';
import { shapePath } from './shapes.ts';

const DOT = shapePath('meeting');

/** Of the circle at a partner, CSS pixels. */
export const ARC_END = 4.5;

/** Tapered: broad where it leaves the venue, fine where it arrives. */
export function drawArc(
  shapes: Drawn[],
  arc: Arc,
  projection: Projection,
  palette: Palette,
  scene: Scene,
  grown: number,
): void {
  const colour = palette.types[arc.type];
  const way = arcWay(arc, scene.projection);
  const visible = way.slice(0, Math.max(2, Math.ceil(way.length * grown)));
  const broad = 1.6 + Math.min(Math.log2(arc.count), 3);
  for (const run of projection.projectWay(visible)) {
    for (const shift of shiftsOf(run, projection)) {
      shapes.push({ kind: 'area', points: tapered(run, broad, 0.5, shift), fill: colour, alpha: 0.85 });
    }
  }
  const end = grown === 1 ? projection.project(...arc.to) : null;
  if (!end) return;
  for (const at of copiesOf(end, projection, 6)) {
    const line = { colour, width: 2, dash: [] };
    shapes.push({ kind: 'path', path: DOT, at, scale: ARC_END, fill: palette.panel, line, alpha: 1 });
  }
}

/** The outline of a line whose half width goes evenly from `broad` to `fine`. */
function tapered(run: readonly Pixel[], broad: number, fine: number, shift: number): Pixel[] {
  const left: Pixel[] = [];
  const right: Pixel[] = [];
  run.forEach(({ x, y }, at) => {
    const before = run[at - 1] ?? { x, y };
    const after = run[at + 1] ?? { x, y };
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
    const half = (broad + ((fine - broad) * at) / Math.max(run.length - 1, 1)) / 1.3;
    const across = { x: (-(after.y - before.y) / length) * half, y: ((after.x - before.x) / length) * half };
    left.push({ x: x + across.x + shift, y: y + across.y });
    right.push({ x: x - across.x + shift, y: y - across.y });
  });
  return [...left, ...right.reverse()];
}

import { countryByCode } from '#domain/countries/country.ts';
import type { Coordinates } from '#domain/event.ts';
import { copiesOf, type Projection, shiftsOf } from '#map/camera/projection.ts';
import { type Mark, markHas } from '#map/marks/layout.ts';
import { PALETTES, type Palette } from '#map/palette.ts';
import type { Scene } from '#map/scene.ts';
import { drawArc } from './drawArc.ts';
import { drawMark } from './drawMark.ts';
import type { Drawn, Shape } from './shape.ts';
import { shapePath } from './shapes.ts';
import { ORIGIN, stampOf } from './stampOf.ts';

/** How far the drawing has come: arcs grow from 0 to 1, marks that come or go have an alpha of their own. */
export type Progress = { readonly arcs: number; readonly alphaOf: (mark: Mark) => number };

export const FINISHED: Progress = { arcs: 1, alphaOf: () => 1 };

const DOT = shapePath('meeting');

/** Everything that stands on the basemap, lowest first: arcs, partners, marks, the open event. Nothing is measured or asked of a map. */
export function drawScene(scene: Scene, marks: readonly Mark[], projection: Projection, progress: Progress): Shape[] {
  return stampScene(scene, marks, projection, progress).flatMap(unfolded);
}

/** The same for a painter that keeps pictures of what is drawn again and again. */
export function stampScene(scene: Scene, marks: readonly Mark[], projection: Projection, progress: Progress): Drawn[] {
  const palette = PALETTES[scene.theme];
  const shapes: Drawn[] = [];
  for (const ring of scene.outlines) drawOutline(shapes, ring, projection, palette);
  for (const arc of scene.arcs) drawArc(shapes, arc, projection, palette, scene, progress.arcs);
  if (showsPartners(scene)) drawPartners(shapes, scene, projection, palette);
  const draw = (mark: Mark) => drawMark(shapes, mark, scene, projection, palette, progress.alphaOf(mark));
  // The open and the pointed-at event lie over all others.
  const isOver = (mark: Mark) => markHas(mark, scene.open) || markHas(mark, scene.hovered);
  const over = marks.filter(isOver);
  for (const mark of marks) if (!over.includes(mark)) draw(mark);
  for (const mark of over) draw(mark);
  return shapes;
}

function unfolded(shape: Drawn): readonly Shape[] {
  if (shape.kind !== 'stamp') return [shape];
  const { x, y } = shape.at;
  return shape.shapes.map((one) => ({
    ...one,
    at: { x: x + one.at.x, y: y + one.at.y },
    alpha: one.alpha * shape.alpha,
  }));
}

function drawOutline(shapes: Drawn[], ring: readonly Coordinates[], projection: Projection, palette: Palette): void {
  const line = { colour: palette.accent, width: 1.5, dash: [] };
  for (const run of projection.projectWay(ring)) {
    for (const shift of shiftsOf(run, projection)) {
      shapes.push({ kind: 'line', points: run.map(({ x, y }) => ({ x: x + shift, y })), line, alpha: 0.9 });
    }
  }
}

/** An event's own arcs take the place of the rings, which would say what all events do; a country's arcs leave them. */
export function showsPartners({ arcs, open, hovered }: Pick<Scene, 'arcs' | 'open' | 'hovered'>): boolean {
  return arcs.length === 0 || (open === null && hovered === null);
}

/** A ring at each partner, as large as its events are many, with their number in it: Malta is as visible as Canada. */
function drawPartners(shapes: Drawn[], scene: Scene, projection: Projection, palette: Palette): void {
  for (const [code, count] of scene.partners) {
    const label = countryByCode(code)?.label;
    const at = label && projection.project(...label);
    if (!at) continue;
    const active = scene.hoveredCountry === code || scene.chosenCountries.includes(code);
    const scale = partnerRadius(count, projection);
    const ring = stampOf(`partner ${scene.theme} ${count} ${scale} ${active}`, () => {
      const line = { colour: palette.accent, width: active ? 2.5 : 1.25, dash: [] };
      const disc = { kind: 'path', path: DOT, at: ORIGIN, scale, fill: palette.panel, line, alpha: 0.94 } as const;
      if (scale < LEAST_NUMBERED) return [disc];
      return [disc, { kind: 'text', words: String(count), at: ORIGIN, px: 11, fill: palette.accent, alpha: 1 }];
    });
    for (const copy of copiesOf(at, projection, scale)) shapes.push({ ...ring, at: copy, alpha: 1 });
  }
}

/** A smaller ring has no room for its number. */
const LEAST_NUMBERED = 6.5;

/** Below this zoom the states of Asia stand so close that full rings would cover each other. */
const CROWDED_ZOOM = 1;

/** Doublings after which a ring grows no more: it must not hide its own country. */
const LARGEST_STEP = 6;

/** CSS pixels. */
export function partnerRadius(count: number, { zoom }: Projection): number {
  return (zoom < CROWDED_ZOOM ? 4 : 8) + 2.2 * Math.min(Math.log2(count), LARGEST_STEP);
}

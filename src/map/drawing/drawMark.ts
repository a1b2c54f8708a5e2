import { copiesOf, type Pixel, type Projection } from '#map/camera/projection.ts';
import { clusterRadius, MARK_RADIUS, type Mark, markHas, markRadius } from '#map/marks/layout.ts';
import type { Palette } from '#map/palette.ts';
import { precisionAt, type Scene, typeAt } from '#map/scene.ts';
import type { Drawn, Placed } from './shape.ts';
import { shapePath } from './shapes.ts';
import { ORIGIN, stampOf } from './stampOf.ts';

const DOT = shapePath('meeting');
const OPEN_GROWTH = 1.35;
const HOVER_GROWTH = 1.2;

/** The open and the pointed-at event are larger than others. */
export function drawMark(
  shapes: Drawn[],
  mark: Mark,
  scene: Scene,
  projection: Projection,
  palette: Palette,
  alpha: number,
): void {
  const place = projection.project(mark.longitude, mark.latitude);
  if (!place) return;
  const isOpen = markHas(mark, scene.open);
  const isHovered = markHas(mark, scene.hovered);
  const radius = markRadius(mark);
  const grown = isOpen ? OPEN_GROWTH : isHovered ? HOVER_GROWTH : 1;
  const stamp =
    mark.kind === 'cluster'
      ? stampCluster(mark.count, scene, palette, isHovered || isOpen)
      : stampEvent(mark.index, scene, palette, MARK_RADIUS * grown);
  for (const ground of copiesOf(place, projection, radius * 2)) {
    const at = { x: ground.x + mark.dx, y: ground.y + mark.dy };
    if (at.y < -radius * 2 || at.y > projection.size.height + radius * 2) continue;
    drawLeader(shapes, ground, at, mark, palette, alpha);
    if (isOpen) drawRing(shapes, at, radius, markColour(mark, scene, palette), alpha);
    shapes.push({ ...stamp, at, alpha });
  }
}

function markColour(mark: Mark, { places }: Scene, palette: Palette): string {
  return mark.kind === 'event' ? palette.types[typeAt(places, mark.index)] : palette.ink;
}

/** A mark that gave way points back to its place. */
function drawLeader(shapes: Drawn[], ground: Pixel, at: Pixel, mark: Mark, palette: Palette, alpha: number): void {
  if (Math.hypot(mark.dx, mark.dy) < 4) return;
  const line = { colour: palette.secondary, width: 1, dash: [] };
  shapes.push({ kind: 'line', points: [ground, at], line, alpha });
  shapes.push({ kind: 'path', path: DOT, at: ground, scale: 2, fill: palette.secondary, line: null, alpha });
}

function drawRing(shapes: Drawn[], at: Pixel, radius: number, colour: string, alpha: number): void {
  const line = { colour, width: 1.75, dash: [] };
  shapes.push({ kind: 'path', path: DOT, at, scale: (radius + 9) / 0.9, fill: null, line, alpha });
  shapes.push({
    kind: 'path',
    path: DOT,
    at,
    scale: (radius + 9) / 0.9,
    fill: colour,
    line: null,
    alpha: alpha * 0.14,
  });
}

/** Precision is part of the mark: a venue has a pinpoint, a city is plain, a country is hollow, an inferred place is hollow within a broken ring. */
function stampEvent(index: number, { places, theme }: Scene, palette: Palette, scale: number) {
  const type = typeAt(places, index);
  const look = places.inferred[index] === 1 ? 'inferred' : precisionAt(places, index);
  return stampOf(`event ${theme} ${type} ${look} ${scale}`, () => {
    const colour = palette.types[type];
    const outline = { kind: 'path', path: shapePath(type), at: ORIGIN, alpha: 1 } as const;
    const dot = { ...outline, path: DOT };
    const edge = { colour: palette.markLine, width: 3, dash: [] };
    const shapes: Placed[] = [{ ...outline, scale, fill: palette.markLine, line: edge }];
    if (look === 'inferred') {
      const broken = { colour, width: 1.25, dash: [3, 2.5] };
      shapes.push({ ...outline, scale: scale * 0.72, fill: palette.panel, line: { colour, width: 2, dash: [] } });
      shapes.push({ ...dot, scale: scale * 1.5, fill: null, line: broken });
    } else if (look === 'country') {
      shapes.push({ ...outline, scale: scale * 0.88, fill: palette.panel, line: { colour, width: 2.5, dash: [] } });
    } else {
      shapes.push({ ...outline, scale, fill: colour, line: null });
    }
    if (look === 'venue') shapes.push({ ...dot, scale: 2.6, fill: palette.markLine, line: null });
    return shapes;
  });
}

function stampCluster(count: number, { theme }: Scene, palette: Palette, active: boolean) {
  return stampOf(`cluster ${theme} ${count} ${active}`, () => {
    const line = { colour: active ? palette.accent : palette.markLine, width: 2, dash: [] };
    const scale = clusterRadius(count) / 0.9;
    return [
      { kind: 'path', path: DOT, at: ORIGIN, scale, fill: palette.ink, line, alpha: 1 },
      { kind: 'text', words: countWords(count), at: ORIGIN, px: 11, fill: palette.panel, alpha: 1 },
    ];
  });
}

/** 999, 1.2k, 34k: what fits in a disc. */
function countWords(count: number): string {
  if (count < 1000) return String(count);
  return `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`;
}

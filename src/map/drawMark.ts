import { clusterRadius, MARK_RADIUS, type Mark, markHas, markRadius } from './layout.ts';
import type { Palette } from './palette.ts';
import { copiesOf, type Pixel, type Projection } from './projection.ts';
import { precisionAt, type Scene, typeAt } from './scene.ts';
import type { Shape } from './shape.ts';
import { shapePath } from './shapes.ts';

const DOT = shapePath('meeting');
const OPEN_GROWTH = 1.35;
const HOVER_GROWTH = 1.2;

type Level = 'under' | 'over';

/** The open and the pointed-at event lie over all others; their neighbours step back. */
export function drawMark(
  shapes: Shape[],
  mark: Mark,
  scene: Scene,
  projection: Projection,
  palette: Palette,
  alpha: number,
  level: Level,
): void {
  const isOpen = markHas(mark, scene.open);
  const isHovered = markHas(mark, scene.hovered);
  if ((isOpen || isHovered ? 'over' : 'under') !== level) return;
  const place = projection.project(mark.longitude, mark.latitude);
  if (!place) return;
  const radius = markRadius(mark);
  for (const ground of copiesOf(place, projection, radius * 2)) {
    const at = { x: ground.x + mark.dx, y: ground.y + mark.dy };
    if (at.y < -radius * 2 || at.y > projection.size.height + radius * 2) continue;
    drawLeader(shapes, ground, at, mark, palette, alpha);
    if (isOpen) drawRing(shapes, at, radius, markColour(mark, scene, palette), alpha);
    const grown = isOpen ? OPEN_GROWTH : isHovered ? HOVER_GROWTH : 1;
    if (mark.kind === 'cluster') drawCluster(shapes, at, mark.count, palette, alpha, isHovered || isOpen);
    else drawEvent(shapes, at, mark.index, scene, palette, alpha, MARK_RADIUS * grown);
  }
}

function markColour(mark: Mark, { places }: Scene, palette: Palette): string {
  return mark.kind === 'event' ? palette.types[typeAt(places, mark.index)] : palette.ink;
}

/** A mark that gave way points back to its place. */
function drawLeader(shapes: Shape[], ground: Pixel, at: Pixel, mark: Mark, palette: Palette, alpha: number): void {
  if (Math.hypot(mark.dx, mark.dy) < 4) return;
  const line = { colour: palette.secondary, width: 1, dash: [] };
  shapes.push({ kind: 'line', points: [ground, at], line, alpha });
  shapes.push({ kind: 'path', path: DOT, at: ground, scale: 2, fill: palette.secondary, line: null, alpha });
}

function drawRing(shapes: Shape[], at: Pixel, radius: number, colour: string, alpha: number): void {
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
function drawEvent(
  shapes: Shape[],
  at: Pixel,
  index: number,
  { places }: Scene,
  palette: Palette,
  alpha: number,
  scale: number,
): void {
  const type = typeAt(places, index);
  const colour = palette.types[type];
  const path = shapePath(type);
  const precision = precisionAt(places, index);
  const outline = { kind: 'path', path, at, alpha } as const;
  const edge = { colour: palette.markLine, width: 3, dash: [] };
  shapes.push({ ...outline, scale, fill: palette.markLine, line: edge });
  if (places.inferred[index] === 1) {
    shapes.push({ ...outline, scale: scale * 0.72, fill: palette.panel, line: { colour, width: 2, dash: [] } });
    shapes.push({
      kind: 'path',
      path: DOT,
      at,
      scale: scale * 1.5,
      fill: null,
      line: { colour, width: 1.25, dash: [3, 2.5] },
      alpha,
    });
  } else if (precision === 'country') {
    shapes.push({ ...outline, scale: scale * 0.88, fill: palette.panel, line: { colour, width: 2.5, dash: [] } });
  } else {
    shapes.push({ ...outline, scale, fill: colour, line: null });
  }
  if (precision === 'venue') {
    shapes.push({ kind: 'path', path: DOT, at, scale: 2.6, fill: palette.markLine, line: null, alpha });
  }
}

function drawCluster(
  shapes: Shape[],
  at: Pixel,
  count: number,
  palette: Palette,
  alpha: number,
  active: boolean,
): void {
  const line = { colour: active ? palette.accent : palette.markLine, width: 2, dash: [] };
  shapes.push({ kind: 'path', path: DOT, at, scale: clusterRadius(count) / 0.9, fill: palette.ink, line, alpha });
  shapes.push({ kind: 'text', words: countWords(count), at, px: 11, fill: palette.panel, alpha });
}

/** 999, 1.2k, 34k: what fits in a disc. */
function countWords(count: number): string {
  if (count < 1000) return String(count);
  return `${(count / 1000).toFixed(count < 10_000 ? 1 : 0)}k`;
}

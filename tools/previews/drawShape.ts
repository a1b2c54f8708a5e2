import { pointsOf } from '#map/drawing/pointsOf.ts';
import type { Line, Shape } from '#map/drawing/shape.ts';
import { element } from '#tools/pages/xml.ts';
import type { Lettering } from './lettering.ts';

/** A shape of the map as SVG; its words as outlines. */
export function drawShape(shape: Shape, lettering: Lettering): string {
  const opacity = String(shape.alpha);
  switch (shape.kind) {
    case 'path': {
      const transform = `translate(${shape.at.x} ${shape.at.y}) scale(${shape.scale})`;
      const look = { fill: shape.fill ?? 'none', opacity, ...strokeOf(shape.line, shape.scale) };
      return element('path', { d: shape.path, transform, ...look });
    }
    case 'area':
      return element('polygon', { points: pointsOf(shape.points), fill: shape.fill, opacity });
    case 'line':
      return element('polyline', { points: pointsOf(shape.points), fill: 'none', opacity, ...strokeOf(shape.line, 1) });
    case 'text': {
      const type = { weight: 650, px: shape.px } as const;
      const x = shape.at.x - lettering.widthOf(shape.words, type) / 2;
      const transform = `translate(${x} ${shape.at.y + CAPITAL_MIDDLE * shape.px})`;
      return element('path', { d: lettering.outline(shape.words, type), transform, fill: shape.fill, opacity });
    }
  }
}

/** From the middle of a figure down to its baseline, in ems. */
export const CAPITAL_MIDDLE = 0.365;

function strokeOf(line: Line | null, scale: number) {
  if (!line) return {};
  return {
    stroke: line.colour,
    'stroke-width': String(line.width / scale),
    'stroke-linejoin': 'round',
    ...(line.dash.length > 0 && { 'stroke-dasharray': line.dash.map((length) => length / scale).join(' ') }),
  };
}

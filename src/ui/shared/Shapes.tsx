import { pointsOf } from '#map/drawing/pointsOf.ts';
import type { Line, Shape } from '#map/drawing/shape.ts';

/** Strokes of the map's pen inside an SVG whose unit is the CSS pixel. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  const ordered = shapes.map((shape, order) => ({ order, shape }));
  return ordered.map(({ order, shape }) => <OneShape key={order} shape={shape} />);
}

function OneShape({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'path':
      return (
        <path
          d={shape.path}
          transform={`translate(${short(shape.at.x)} ${short(shape.at.y)}) scale(${short(shape.scale)})`}
          fill={shape.fill ?? 'none'}
          opacity={shape.alpha}
          {...strokeOf(shape.line, shape.scale)}
        />
      );
    case 'text':
      return (
        <text
          x={short(shape.at.x)}
          y={short(shape.at.y)}
          dy="0.35em"
          fontSize={shape.px}
          fontWeight="600"
          textAnchor="middle"
          fill={shape.fill}
        >
          {shape.words}
        </text>
      );
    case 'area':
      return <polygon points={pointsOf(shape.points)} fill={shape.fill} opacity={shape.alpha} />;
    case 'line':
      return (
        <polyline points={pointsOf(shape.points)} fill="none" opacity={shape.alpha} {...strokeOf(shape.line, 1)} />
      );
  }
}

function strokeOf(line: Line | null, scale: number) {
  if (!line) return {};
  return {
    stroke: line.colour,
    strokeWidth: short(line.width / scale),
    strokeDasharray: line.dash.map((length) => short(length / scale)).join(' ') || undefined,
  };
}

/** Finer than anybody sees. */
function short(value: number): number {
  return Number(value.toFixed(3));
}

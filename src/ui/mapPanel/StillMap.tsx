import type { MouseEvent } from 'react';
import type { Worldview } from '#domain/worldview.ts';
import type { Mark } from '#map/layout.ts';
import { pickMark } from '#map/picking.ts';
import { type Projection, worldCorners } from '#map/projection.ts';
import type { Target } from '#map/scene.ts';
import type { Line, Shape } from '#map/shape.ts';
import { atBase } from '#state/basePath.ts';
import { targetOf } from './targets.ts';

type Props = {
  readonly shapes: readonly Shape[];
  readonly marks: readonly Mark[];
  readonly projection: Projection;
  readonly worldview: Worldview;
  readonly onChoose: (target: Target | null) => void;
};

/** Copies of the world reach over each other, or water shows between them in Chukotka. */
const OVERLAP_PX = 0.6;

/** The shapes of a scene as SVG over a picture of the world: the same drawing as on the canvas, where there is no canvas. */
export function StillMap({ shapes, marks, projection, worldview, onChoose }: Props) {
  const { width, height } = projection.size;
  const ordered = shapes.map((shape, order) => ({ order, shape }));
  const onClick = ({ nativeEvent: { offsetX: x, offsetY: y } }: MouseEvent) => {
    const mark = pickMark(marks, projection, { x, y }, 'touch');
    onChoose(mark && targetOf(mark));
  };
  return (
    <svg className="map-still" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" onClick={onClick}>
      {worldCorners(projection).map(({ x, y }) => (
        <image
          key={x}
          href={atBase(`basemap/picture-${worldview}.svg`)}
          x={x}
          y={y}
          width={(projection.copyWidth ?? 0) + OVERLAP_PX}
          height={(projection.copyWidth ?? 0) + OVERLAP_PX}
        />
      ))}
      {ordered.map(({ order, shape }) => (
        <StillShape key={order} shape={shape} />
      ))}
    </svg>
  );
}

function StillShape({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'path':
      return (
        <path
          d={shape.path}
          transform={`translate(${shape.at.x} ${shape.at.y}) scale(${shape.scale})`}
          fill={shape.fill ?? 'none'}
          opacity={shape.alpha}
          {...strokeOf(shape.line, shape.scale)}
        />
      );
    case 'text':
      return (
        <text
          x={shape.at.x}
          y={shape.at.y}
          dy="0.35em"
          fontSize={shape.px}
          fontWeight="650"
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

function pointsOf(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

function strokeOf(line: Line | null, scale: number) {
  if (!line) return {};
  return {
    stroke: line.colour,
    strokeWidth: line.width / scale,
    strokeDasharray: line.dash.map((length) => length / scale).join(' ') || undefined,
  };
}

import type { MouseEvent } from 'react';
import type { Worldview } from '#domain/worldview.ts';
import type { Mark } from '#map/layout.ts';
import { pickMark } from '#map/picking.ts';
import { PICTURES } from '#map/pictures.ts';
import { type Projection, worldCorners } from '#map/projection.ts';
import type { Target } from '#map/scene.ts';
import type { Shape } from '#map/shape.ts';
import { Shapes } from '#ui/shared/Shapes.tsx';
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
  const onClick = ({ nativeEvent: { offsetX: x, offsetY: y } }: MouseEvent) => {
    const mark = pickMark(marks, projection, { x, y }, 'touch');
    onChoose(mark && targetOf(mark));
  };
  return (
    <svg className="map-still" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" onClick={onClick}>
      {worldCorners(projection).map(({ x, y }) => (
        <image
          key={x}
          href={PICTURES[worldview]}
          x={x}
          y={y}
          width={(projection.copyWidth ?? 0) + OVERLAP_PX}
          height={(projection.copyWidth ?? 0) + OVERLAP_PX}
        />
      ))}
      <Shapes shapes={shapes} />
    </svg>
  );
}

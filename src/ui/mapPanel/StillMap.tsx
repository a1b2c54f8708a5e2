import type { MouseEvent } from 'react';
import type { Worldview } from '#domain/worldview.ts';
import { PICTURES } from '#map/basemap/pictures.ts';
import { type Pixel, type Projection, worldCorners } from '#map/camera/projection.ts';
import type { Shape } from '#map/drawing/shape.ts';
import { Shapes } from '#ui/shared/Shapes.tsx';

type Props = {
  readonly shapes: readonly Shape[];
  readonly projection: Projection;
  readonly worldview: Worldview;
  readonly onPress: (at: Pixel) => void;
};

/** Copies of the world reach over each other, or water shows between them in Chukotka. */
const OVERLAP_PX = 0.6;

/** The shapes of a scene as SVG over a picture of the world: the same drawing as on the canvas, where there is no canvas. */
export function StillMap({ shapes, projection, worldview, onPress }: Props) {
  const { width, height } = projection.size;
  const press = ({ nativeEvent: { offsetX: x, offsetY: y } }: MouseEvent) => onPress({ x, y });
  return (
    <svg className="map-still" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" onClick={press}>
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

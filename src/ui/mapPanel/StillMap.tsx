import { type MouseEvent, type Ref, useImperativeHandle, useMemo } from 'react';
import type { Camera } from '#domain/camera.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { tintShapes } from '#map/basemap/landShapes.ts';
import { PICTURES } from '#map/basemap/pictures.ts';
import { buildProjection, type Size, worldCorners } from '#map/camera/projection.ts';
import { drawScene, FINISHED } from '#map/drawing/drawing.ts';
import { layoutMarks } from '#map/marks/layout.ts';
import { targetAt } from '#map/marks/targetAt.ts';
import type { Target } from '#map/scene.ts';
import type { Atlas } from '#state/dataset.ts';
import { Shapes } from '#ui/shared/Shapes.tsx';
import type { Surface } from './KeyboardMap.tsx';
import { useScene } from './useScene.ts';

type Props = {
  readonly atlas: Atlas;
  readonly basemap: Basemap | null;
  readonly camera: Camera;
  readonly size: Size;
  /** Whether it stays; else it keeps the place of a map that comes. */
  readonly stays: boolean;
  readonly onChoose: (target: Target | null) => void;
  readonly ref: Ref<Surface>;
};

/** Copies of the world reach over each other, or water shows between them in Chukotka. */
const OVERLAP_PX = 0.6;

/** The shapes of a scene as SVG over a picture of the world: the same drawing as on the canvas, where there is no canvas. */
export function StillMap({ atlas, basemap, camera, size, stays, onChoose, ref }: Props) {
  const scene = useScene(atlas, basemap);
  const { projection: kind, places, shown } = scene;
  const surface = useMemo(() => {
    const projection = buildProjection(stays ? 'flat' : kind, camera, size);
    return { marks: layoutMarks(places, shown, camera.zoom), projection };
  }, [stays, kind, places, shown, camera, size]);
  const { marks, projection } = surface;
  useImperativeHandle(ref, () => surface, [surface]);
  const ground = useMemo(
    () => (stays && basemap ? tintShapes(basemap, scene, projection) : []),
    [stays, basemap, scene, projection],
  );
  const { width, height } = projection.size;
  const copyPx = (projection.copyWidth ?? 0) + OVERLAP_PX;
  const press = ({ nativeEvent: { offsetX: x, offsetY: y } }: MouseEvent) =>
    onChoose(targetAt(scene, basemap, surface, { x, y }, 'touch'));
  return (
    <svg className="map-still" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" onClick={press}>
      {worldCorners(projection).map(({ x, y }) => (
        <image key={x} href={PICTURES[scene.worldview]} x={x} y={y} width={copyPx} height={copyPx} />
      ))}
      <Shapes shapes={[...ground, ...drawScene(scene, marks, projection, FINISHED)]} />
    </svg>
  );
}

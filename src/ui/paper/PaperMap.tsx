import { useLayoutEffect, useRef } from 'react';
import type { Basemap } from '#map/basemap.ts';
import { drawScene, FINISHED } from '#map/drawing.ts';
import { layoutMarks } from '#map/layout.ts';
import { paintBasemap } from '#map/paintBasemap.ts';
import { buildProjection, type Size } from '#map/projection.ts';
import type { Scene } from '#map/scene.ts';
import { pictureCamera } from '#ui/shared/picture/pictureScene.ts';
import { Shapes } from '#ui/shared/Shapes.tsx';
import { markNumbers } from './markNumbers.ts';

/** CSS px; on paper a tenth larger. */
const SIZE: Size = { width: 640, height: 420 };

/** The zoom at which the world is as wide as the map: on paper every mark stands once. */
const LEAST_ZOOM = Math.log2(SIZE.width / 512);

/** Canvas pixels to a CSS pixel: 300 to the inch. */
const SHARPNESS = 3;

type Props = {
  readonly scene: Scene;
  readonly basemap: Basemap;
  /** The number in the list of an event, by its index in the dataset; null where no list follows. */
  readonly numberOf: ((index: number) => number) | null;
};

/** The map as ink: land on a canvas, which is painted before the printer looks, and what stands on it as lines and text. */
export function PaperMap({ scene, basemap, numberOf }: Props) {
  const ground = useRef<HTMLCanvasElement>(null);
  const framed = pictureCamera(scene, null, SIZE);
  const camera = { ...framed, zoom: Math.max(framed.zoom, LEAST_ZOOM) };
  const projection = buildProjection('flat', camera, SIZE);
  const marks = layoutMarks(scene.places, scene.shown, camera.zoom);
  const shapes = drawScene(scene, marks, projection, FINISHED).filter(({ kind }) => kind !== 'text');
  useLayoutEffect(() => {
    const context = ground.current?.getContext('2d');
    context?.setTransform(SHARPNESS, 0, 0, SHARPNESS, 0, 0);
    if (context) paintBasemap(context, basemap, scene, projection);
  });
  return (
    <div className="paper-map">
      <canvas ref={ground} width={SIZE.width * SHARPNESS} height={SIZE.height * SHARPNESS} />
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
        <Shapes shapes={shapes} />
        {numberOf &&
          markNumbers(marks, numberOf, scene, projection).map(({ at, words, fill, halo }) => (
            <text key={words} x={at.x} y={at.y} dy="0.35em" fill={fill} stroke={halo}>
              {words}
            </text>
          ))}
      </svg>
    </div>
  );
}

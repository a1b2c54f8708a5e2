import { worldSize } from '#map/camera/mercator.ts';
import { buildProjection, type Pixel } from '#map/camera/projection.ts';
import type { Mark } from '#map/marks/layout.ts';
import type { Scene } from '#map/scene.ts';
import { drawScene, FINISHED } from './drawing.ts';
import type { Shape } from './shape.ts';

/** Shapes in pixels around a point, which is given in pixels of the world: those of a partner, or of a mark. */
type Anchored = { readonly at: Pixel; readonly shapes: readonly Shape[] };

/** A scene on one whole flat world: what grows with the world, and what keeps its size. */
export type WorldDrawing = {
  /** Pixels across the world. */
  readonly world: number;
  readonly ways: readonly Shape[];
  /** Lowest first. */
  readonly anchored: readonly Anchored[];
};

/** Draws for a page whose size is not known yet. Ways are as broad, and marks give way to each other, as at the zoom. */
export function drawWorld(scene: Scene, marks: readonly Mark[], zoom: number): WorldDrawing {
  const world = worldSize(zoom);
  const camera = { zoom, latitude: 0, longitude: 0 };
  const flat = buildProjection('flat', camera, { width: world, height: world });
  const projection = { ...flat, copyWidth: null };
  const below = drawScene(scene, [], projection, FINISHED);
  const bare: Scene = { ...scene, arcs: [], outlines: [], partners: new Map() };
  const anchoredMarks = marks.flatMap((mark): readonly Anchored[] => {
    const at = projection.project(mark.longitude, mark.latitude);
    if (!at) return [];
    const shapes = drawScene(bare, [mark], projection, FINISHED);
    return [{ at, shapes: shapes.map((shape) => around(shape, at)) }];
  });
  return {
    world,
    ways: below.filter(({ kind }) => kind === 'area' || kind === 'line'),
    anchored: [...below.flatMap(onItself), ...anchoredMarks],
  };
}

/** A ring, or its number, around its own middle. */
function onItself(shape: Shape): readonly Anchored[] {
  return 'at' in shape ? [{ at: shape.at, shapes: [around(shape, shape.at)] }] : [];
}

function around(shape: Shape, { x, y }: Pixel): Shape {
  const from = (pixel: Pixel): Pixel => ({ x: pixel.x - x, y: pixel.y - y });
  return 'at' in shape ? { ...shape, at: from(shape.at) } : { ...shape, points: shape.points.map(from) };
}

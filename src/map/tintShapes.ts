import type { Basemap } from './basemap.ts';
import { PALETTES } from './palette.ts';
import { type Pixel, type Projection, shiftsOf } from './projection.ts';
import type { Scene } from './scene.ts';
import type { Shape } from './shape.ts';
import { tintOf } from './tint.ts';

/** The land of the tinted countries on the flat map, for a drawing whose basemap is a picture. */
export function tintShapes({ polygons }: Basemap, { theme, tint }: Scene, projection: Projection): Shape[] {
  return polygons.flatMap(({ properties: { code }, rings }): Shape[] => {
    const depth = tintOf(tint.get(code ?? '') ?? 0);
    if (depth === 0) return [];
    const runs = rings.flatMap((ring) =>
      projection.projectWay(ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude])),
    );
    const path = runs.map(closedPath).join('');
    return shiftsOf(runs[0] ?? [], projection).map((x) => ({
      kind: 'path',
      path,
      at: { x, y: 0 },
      scale: 1,
      fill: PALETTES[theme].tint,
      line: null,
      alpha: depth,
    }));
  });
}

function closedPath(run: readonly Pixel[]): string {
  return `M${run.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

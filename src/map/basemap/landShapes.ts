import type { Position } from 'geojson';
import { type Pixel, type Projection, shiftsOf } from '#map/camera/projection.ts';
import type { Line, Shape } from '#map/drawing/shape.ts';
import { PALETTES } from '#map/palette.ts';
import type { Scene } from '#map/scene.ts';
import type { Basemap } from './basemap.ts';
import { tintOf } from './tint.ts';

type Paint = { readonly fill: string | null; readonly line: Line | null; readonly alpha: number };
type Ground = Pick<Scene, 'theme' | 'tint'>;
type Lines = readonly (readonly Position[])[];

/** Water, land and borders of the flat map, for a drawing without a picture below it. `hatch` fills disputed land. */
export function groundShapes(basemap: Basemap, ground: Ground, projection: Projection, hatch: string): Shape[] {
  const { water, land, border } = PALETTES[ground.theme];
  const { width, height } = projection.size;
  const sea = `M0 0H${width}V${height}H0Z`;
  const filled = (lines: Lines, fill: string) => traced(lines, projection, { fill, line: null, alpha: 1 });
  const drawn = (lines: Lines, dash: readonly number[]) =>
    traced(lines, projection, { fill: null, line: { colour: border, width: 0.7, dash }, alpha: 1 });
  return [
    { kind: 'path', path: sea, at: { x: 0, y: 0 }, scale: 1, fill: water, line: null, alpha: 1 },
    ...basemap.polygons.flatMap(({ properties, rings }) => [
      ...filled(rings, land),
      ...(properties.kind === 'disputed' ? filled(rings, hatch) : []),
    ]),
    ...tintShapes(basemap, ground, projection),
    ...basemap.lakes.geometry.coordinates.flatMap((rings) => filled(rings, water)),
    ...basemap.borders.geometry.coordinates.flatMap((line) => drawn([line], [])),
    ...basemap.dashed.geometry.coordinates.flatMap((line) => drawn([line], [3, 2.5])),
  ];
}

/** The land of the tinted countries on the flat map, for a drawing whose basemap is a picture. */
export function tintShapes({ polygons }: Basemap, { theme, tint }: Ground, projection: Projection): Shape[] {
  return polygons.flatMap(({ properties: { code }, rings }) => {
    const alpha = tintOf(tint.get(code ?? '') ?? 0);
    return alpha === 0 ? [] : traced(rings, projection, { fill: PALETTES[theme].tint, line: null, alpha });
  });
}

/** One shape for each copy of the world that it can be seen on. */
function traced(lines: Lines, projection: Projection, paint: Paint): Shape[] {
  const runs = lines.flatMap((line) =>
    projection.projectWay(line.map(([longitude = 0, latitude = 0]) => [longitude, latitude])),
  );
  const path = runs.map((run) => `M${written(run)}${paint.fill === null ? '' : 'Z'}`).join('');
  return shiftsOf(runs[0] ?? [], projection).map((x) => ({ kind: 'path', path, at: { x, y: 0 }, scale: 1, ...paint }));
}

/** To half a pixel, and each point once: more is not seen, and makes a file of megabytes. */
function written(run: readonly Pixel[]): string {
  const points = run.map(({ x, y }) => `${Math.round(x * 2) / 2} ${Math.round(y * 2) / 2}`);
  return points.filter((point, at) => point !== points[at - 1]).join('L');
}

import type { Position } from 'geojson';
import type { Coordinates } from '#domain/event.ts';
import { type Pixel, type Projection, shiftsOf } from '#map/camera/projection.ts';
import type { Canvas } from '#map/drawing/shape.ts';
import { PALETTES, type Palette } from '#map/palette.ts';
import type { Scene } from '#map/scene.ts';
import type { Basemap } from './basemap.ts';
import { hatchImage } from './hatch.ts';
import { tintOf } from './tint.ts';

type Lines = readonly (readonly Position[])[];

/** Paints water, land and borders on a context whose unit is the CSS pixel; no WebGL is asked for. */
export function paintBasemap(
  context: Canvas,
  basemap: Basemap,
  { theme, tint }: Pick<Scene, 'theme' | 'tint'>,
  projection: Projection,
): void {
  const palette = PALETTES[theme];
  const { width, height } = projection.size;
  context.fillStyle = palette.water;
  context.beginPath();
  if (projection.horizon === null) context.rect(0, 0, width, height);
  else context.arc(width / 2, height / 2, projection.horizon, 0, 2 * Math.PI);
  context.fill();
  for (const { properties, rings } of basemap.polygons) {
    fill(context, rings, projection, palette.land, 1);
    if (properties.kind === 'disputed') fill(context, rings, projection, hatching(context, theme), 1);
    const depth = tintOf(tint.get(properties.code ?? '') ?? 0);
    if (depth > 0) fill(context, rings, projection, palette.tint, depth);
  }
  for (const rings of basemap.lakes.geometry.coordinates) fill(context, rings, projection, palette.water, 1);
  stroke(context, basemap.borders.geometry.coordinates, projection, palette, []);
  stroke(context, basemap.dashed.geometry.coordinates, projection, palette, [3, 2.5]);
}

function fill(
  context: Canvas,
  rings: Lines,
  projection: Projection,
  style: string | CanvasPattern,
  alpha: number,
): void {
  context.beginPath();
  for (const ring of rings) trace(context, projection.projectRing(degrees(ring)), projection);
  context.globalAlpha = alpha;
  context.fillStyle = style;
  context.fill('evenodd');
  context.globalAlpha = 1;
}

function stroke(context: Canvas, lines: Lines, projection: Projection, palette: Palette, dash: number[]): void {
  context.beginPath();
  for (const run of lines.flatMap((line) => projection.projectWay(degrees(line)))) trace(context, run, projection);
  context.strokeStyle = palette.border;
  context.lineWidth = 0.7;
  context.setLineDash(dash);
  context.stroke();
  context.setLineDash([]);
}

/** On every copy of the world that can be seen. */
function trace(context: Canvas, run: readonly Pixel[], projection: Projection): void {
  for (const shift of shiftsOf(run, projection)) {
    run.forEach(({ x, y }, at) => {
      if (at === 0) context.moveTo(x + shift, y);
      else context.lineTo(x + shift, y);
    });
  }
}

function degrees(line: readonly Position[]): readonly Coordinates[] {
  return line.map(([longitude = 0, latitude = 0]) => [longitude, latitude]);
}

function hatching(context: Canvas, theme: Scene['theme']): CanvasPattern | string {
  const { width, height, data } = hatchImage(theme);
  const tile = new OffscreenCanvas(width, height);
  tile.getContext('2d')?.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix([0.5, 0, 0, 0.5, 0, 0]));
  return pattern ?? PALETTES[theme].hatch;
}

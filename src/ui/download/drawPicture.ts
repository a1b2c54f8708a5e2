import type { Camera } from '#domain/camera.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { paintBasemap } from '#map/basemap/paintBasemap.ts';
import { buildProjection, type Size } from '#map/camera/projection.ts';
import { drawScene, FINISHED } from '#map/drawing/drawing.ts';
import { paintCanvas } from '#map/drawing/paintCanvas.ts';
import { CANVAS_FONT, type Canvas } from '#map/drawing/shape.ts';
import { shapePath } from '#map/drawing/shapes.ts';
import { layoutMarks } from '#map/marks/layout.ts';
import { countryNames } from '#map/names/countryNames.ts';
import { paintNames } from '#map/names/paintNames.ts';
import { PALETTES, type Palette } from '#map/palette.ts';
import type { Scene } from '#map/scene.ts';
import { pictureCamera } from '#ui/shared/picture/pictureScene.ts';
import type { PictureWords } from '#ui/shared/picture/usePictureWords.ts';

/** Canvas pixels to a CSS pixel. */
const SHARPNESS = 2;

/** CSS pixels. */
const MAP: Size = { width: 1200, height: 640 };
const MARGIN = 24;
const LINE = 20;
const KEY_GAP = 20;

/** The map as a PNG with all that it needs to stand alone. Rejects where the browser cannot draw it. */
export function drawPicture(scene: Scene, basemap: Basemap, words: PictureWords, moved: Camera | null): Promise<Blob> {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws on no canvas');
  context.font = `15px ${CANVAS_FONT}`;
  const subtitle = wrap(context, words.subtitle);
  const top = MARGIN + 36 + subtitle.length * LINE + 8;
  const foot = top + MAP.height + 32 + words.source.length * LINE + 20;
  canvas.width = MAP.width * SHARPNESS;
  canvas.height = foot * SHARPNESS;
  context.scale(SHARPNESS, SHARPNESS);

  const palette = PALETTES[scene.theme];
  context.fillStyle = palette.panel;
  context.fillRect(0, 0, MAP.width, foot);
  write(context, words.title, MARGIN, MARGIN + 12, `650 24px ${CANVAS_FONT}`, palette.ink);
  subtitle.forEach((line, at) => {
    write(context, line, MARGIN, MARGIN + 44 + at * LINE, `15px ${CANVAS_FONT}`, palette.secondary);
  });
  drawMap(context, scene, basemap, moved, top);
  drawLegend(context, words.legend, top + MAP.height + 24, palette);
  words.source.forEach((line, at) => {
    write(context, line, MARGIN, top + MAP.height + 52 + at * LINE, `13px ${CANVAS_FONT}`, palette.secondary);
  });
  return canvas.convertToBlob({ type: 'image/png' });
}

function drawMap(context: Canvas, scene: Scene, basemap: Basemap, moved: Camera | null, top: number): void {
  const camera = pictureCamera(scene, moved, MAP);
  const projection = buildProjection(scene.projection, camera, MAP);
  context.save();
  context.translate(0, top);
  context.beginPath();
  context.rect(0, 0, MAP.width, MAP.height);
  context.clip();
  paintBasemap(context, basemap, scene, projection);
  const shapes = drawScene(scene, layoutMarks(scene.places, scene.shown, camera.zoom), projection, FINISHED);
  paintNames(context, countryNames(scene, projection, shapes), scene);
  paintCanvas(context, shapes);
  context.restore();
}

function drawLegend(context: Canvas, legend: PictureWords['legend'], y: number, palette: Palette): void {
  let x = MARGIN + 8;
  for (const { type, words } of legend) {
    const colour = palette.types[type];
    const mark = { kind: 'path', path: shapePath(type), at: { x, y }, scale: 7, fill: colour, line: null } as const;
    paintCanvas(context, [{ ...mark, alpha: 1 }]);
    x += 14 + write(context, words, x + 14, y, `13px ${CANVAS_FONT}`, palette.ink) + KEY_GAP;
  }
}

/** Returns the width of what it wrote; `y` is the middle of the line. */
function write(context: Canvas, words: string, x: number, y: number, font: string, colour: string): number {
  context.font = font;
  context.textAlign = 'start';
  context.textBaseline = 'middle';
  context.fillStyle = colour;
  context.fillText(words, x, y, MAP.width - x - MARGIN);
  return context.measureText(words).width;
}

/** Breaks after spaces and after the marks of Chinese, which has none. */
function wrap(context: Canvas, words: string): readonly string[] {
  const lines = [''];
  for (const part of words.split(/(?<=[\s、，。；])/)) {
    const line = lines.at(-1) ?? '';
    const isFull = context.measureText(line + part).width > MAP.width - 2 * MARGIN;
    if (isFull) lines.push(part);
    else lines[lines.length - 1] = line + part;
  }
  return lines;
}

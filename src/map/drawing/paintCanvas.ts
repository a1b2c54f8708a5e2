import { printed } from './printed.ts';
import { CANVAS_FONT, type Canvas, type Drawn, type Line, type Placed, type Shape, type Stamp } from './shape.ts';
import { SHAPE_REACH } from './shapes.ts';

/** There are a dozen shapes on a map of a hundred thousand events: each is parsed once. */
const paths = new Map<string, Path2D>();

/** Paints the shapes in order on a context whose unit is the CSS pixel, and which is not turned. */
export function paintCanvas(context: Canvas, shapes: readonly Drawn[]): void {
  const ground = context.getTransform();
  context.save();
  context.lineJoin = 'round';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  let px = 0;
  for (const shape of shapes) {
    context.globalAlpha = shape.alpha;
    if (shape.kind === 'stamp') paintStamp(context, shape, ground);
    else if (shape.kind === 'path') paintPath(context, shape, ground);
    else if (shape.kind === 'text') {
      // Naming the font anew costs more than the words.
      if (shape.px !== px) context.font = `600 ${shape.px}px ${CANVAS_FONT}`;
      px = shape.px;
      paintText(context, shape);
    } else paintPoints(context, shape);
  }
  context.restore();
}

/** A stamp's picture at a number of device pixels to a CSS pixel; `middle` is in device pixels. */
type Print = { readonly ratio: number; readonly image: ImageBitmap; readonly middle: number };

/** Setting a picture down costs a fifth of drawing what is in it. */
const prints = new WeakMap<Stamp['shapes'], Print>();

/** On whole device pixels, where the picture stays as sharp as it was drawn. */
function paintStamp(context: Canvas, { shapes, at }: Stamp, { a: ratio, e, f }: DOMMatrix): void {
  const { image, middle } = printOf(shapes, ratio);
  const x = Math.round(e + ratio * at.x) - middle - e;
  const y = Math.round(f + ratio * at.y) - middle - f;
  context.drawImage(image, x / ratio, y / ratio, image.width / ratio, image.height / ratio);
}

function printOf(shapes: Stamp['shapes'], ratio: number): Print {
  const known = prints.get(shapes);
  if (known?.ratio === ratio) return known;
  const middle = Math.ceil(Math.max(...shapes.map(reachOf)) * ratio) + 1;
  const image = printed(2 * middle, 2 * middle, (context) => {
    context.setTransform(ratio, 0, 0, ratio, middle, middle);
    paintCanvas(context, shapes);
  });
  const print = { ratio, image, middle };
  prints.set(shapes, print);
  return print;
}

/** How far a shape reaches from its middle across or down at most, CSS pixels. A text of a stamp stands within one of its paths. */
function reachOf(shape: Placed): number {
  return shape.kind === 'text' ? 0 : SHAPE_REACH * shape.scale + (shape.line?.width ?? 0) / 2;
}

/** A matrix set and set back costs a fraction of a state saved and restored. */
function paintPath(
  context: Canvas,
  { path, at, scale, fill, line }: Shape & { kind: 'path' },
  { a, d, e, f }: DOMMatrix,
): void {
  const outline = paths.get(path) ?? new Path2D(path);
  paths.set(path, outline);
  context.setTransform(a * scale, 0, 0, d * scale, e + a * at.x, f + d * at.y);
  if (fill !== null) {
    context.fillStyle = fill;
    context.fill(outline);
  }
  if (line) {
    applyLine(context, line, scale);
    context.stroke(outline);
  }
  context.setTransform(a, 0, 0, d, e, f);
}

function paintText(context: Canvas, { words, at, fill }: Shape & { kind: 'text' }): void {
  context.fillStyle = fill;
  context.fillText(words, at.x, at.y + 0.5);
}

function paintPoints(context: Canvas, shape: Shape & { kind: 'area' | 'line' }): void {
  context.beginPath();
  for (const { x, y } of shape.points) context.lineTo(x, y);
  if (shape.kind === 'area') {
    context.fillStyle = shape.fill;
    context.fill();
    return;
  }
  applyLine(context, shape.line, 1);
  context.stroke();
}

function applyLine(context: Canvas, { colour, width, dash }: Line, scale: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width / scale;
  context.setLineDash(dash.map((length) => length / scale));
}

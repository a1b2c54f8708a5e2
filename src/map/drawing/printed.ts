/** One canvas for all: making another for each picture costs more than the picture. */
let press: OffscreenCanvasRenderingContext2D | null = null;

/** A picture of so many pixels, drawn once to be set down often. The context comes as new. */
export function printed(
  width: number,
  height: number,
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
): ImageBitmap {
  press ??= new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
  // Also where the size stays, this empties the canvas and forgets its state.
  press.canvas.width = width;
  press.canvas.height = height;
  draw(press);
  return press.canvas.transferToImageBitmap();
}

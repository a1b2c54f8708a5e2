/** Watches from outside when a canvas of the page is painted, whoever paints it and with what. */

export type Surface = 'basemap' | 'marks';

/** Frames painted since the page began. */
export const painted: Record<Surface, number> = { basemap: 0, marks: 0 };

const waiting: Record<Surface, ((now: number) => void)[]> = { basemap: [], marks: [] };
const painting = new Set<HTMLCanvasElement>();

/** When the next frame of a surface has its pixels, as `performance.now()`; rejects where none comes. */
export function nextPaint(surface: Surface, patienceMs = 60_000): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No frame of the ${surface} in ${patienceMs} ms`)), patienceMs);
    waiting[surface].push((now) => {
      clearTimeout(timer);
      resolve(now);
    });
  });
}

/** Every painter clears its canvas first; the microtask then comes when the callback that paints is done. */
function noteClear(canvas: HTMLCanvasElement | OffscreenCanvas, finish: () => void): void {
  if (!(canvas instanceof HTMLCanvasElement) || !canvas.isConnected || painting.has(canvas)) return;
  painting.add(canvas);
  queueMicrotask(() => {
    painting.delete(canvas);
    const surface = canvas.classList.contains('maplibregl-canvas') ? 'basemap' : 'marks';
    painted[surface] += 1;
    const expecting = waiting[surface].splice(0);
    if (expecting.length === 0) return;
    finish();
    for (const resolve of expecting) resolve(performance.now());
  });
}

/** Reading a pixel back waits for the graphics process: without it, a frame seems painted when it is only asked for. */
export function watchDraws(): void {
  const { clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    noteClear(this.canvas, () => this.getImageData(0, 0, 1, 1));
    clearRect.apply(this, box);
  };
  const { clear } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.clear = function (mask) {
    noteClear(this.canvas, () => this.readPixels(0, 0, 1, 1, this.RGBA, this.UNSIGNED_BYTE, new Uint8Array(4)));
    clear.call(this, mask);
  };
}

import type { Camera } from '#domain/camera.ts';
import { buildProjection, type Projection, type Size } from '#map/camera/projection.ts';
import { FINISHED, type Progress, stampScene } from '#map/drawing/drawing.ts';
import { paintCanvas } from '#map/drawing/paintCanvas.ts';
import { countryNames } from '#map/names/countryNames.ts';
import { paintNames } from '#map/names/paintNames.ts';
import type { Places, Scene } from '#map/scene.ts';
import { groupingZoom, layoutMarks, type Mark, markKey } from './layout.ts';
import { holds, type Window, windowOf } from './windowOf.ts';

/** A mark that comes or goes takes this long; steps that follow each other faster are shown as they are, or the map would lag behind. */
const FADE_MS = 150;

/** An arc grows from its venue in this time. */
const ARC_MS = 400;

/** How many times as wide and high as the map the part of the world is that marks are laid out for. */
const WINDOW = 2;

/** Above this many marks a fade says nothing and costs a frame. */
const FADE_MOST = 1500;

/** Of a map that has not painted yet. */
const UNSIZED: Size = { width: 0, height: 0 };

const NO_MARKS: ReadonlySet<Mark> = new Set();

const REDUCED_MOTION = matchMedia('(prefers-reduced-motion: reduce)');

/** Marks, arcs and names on a canvas of their own above the basemap, so that a step of the timeline repaints them alone. */
export class MarksLayer {
  readonly canvas = document.createElement('canvas');
  readonly #context: CanvasRenderingContext2D;
  #scene: Scene;
  #camera: Camera;
  #size = UNSIZED;
  #projection: Projection;
  #marks: readonly Mark[] = [];
  /** Those that the marks are laid out on. */
  #places: Places | null = null;
  #within: Window | null = null;
  #leaving: ReadonlySet<Mark> = NO_MARKS;
  #entering: ReadonlySet<Mark> = NO_MARKS;
  #arranged = Number.NEGATIVE_INFINITY;
  #arcStart = Number.NEGATIVE_INFINITY;
  #frame = 0;

  /** Throws where the browser has no canvas to draw on. */
  constructor(scene: Scene, camera: Camera) {
    const context = this.canvas.getContext('2d');
    if (!context) throw new Error('no 2d canvas');
    this.#context = context;
    this.canvas.className = 'map-marks';
    this.canvas.setAttribute('aria-hidden', 'true');
    this.#scene = scene;
    this.#camera = camera;
    this.#projection = buildProjection(scene.projection, camera, this.#size);
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  get projection(): Projection {
    return this.#projection;
  }

  /** Draws another scene in the next frame, and one on other places as soon as it is told where the map looks; what comes and goes fades. */
  show(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    if (scene.arcs !== before.arcs && scene.arcs.length > 0) this.#arcStart = performance.now();
    if (scene.projection !== before.projection) this.#project();
    if (scene.places !== this.#places) {
      this.#marks = [];
      return;
    }
    if (scene.shown !== before.shown) this.#arrange(true);
    this.#request();
  }

  /** Follows the basemap's camera in the same frame: call it from the map's own render. */
  follow(camera: Camera, size: Size): void {
    const regroup =
      this.#scene.places !== this.#places || groupingZoom(camera.zoom) !== groupingZoom(this.#camera.zoom);
    if (size.width !== this.#size.width || size.height !== this.#size.height) this.#resize(size);
    this.#camera = camera;
    this.#size = size;
    this.#project();
    if (regroup || this.#leavesLayout()) this.#arrange(false);
    this.#paint();
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
    this.canvas.remove();
  }

  #project(): void {
    this.#projection = buildProjection(this.#scene.projection, this.#camera, this.#size);
  }

  /** Marks are laid out for some way around what is seen, so that most frames of a move lay out none. */
  #layOut(): void {
    const { places, shown } = this.#scene;
    this.#places = places;
    this.#within = windowOf(this.#projection, WINDOW);
    this.#marks = layoutMarks(places, shown, this.#camera.zoom, this.#within);
  }

  #leavesLayout(): boolean {
    const seen = windowOf(this.#projection, 1);
    return this.#within === null || seen === null ? seen !== this.#within : !holds(this.#within, seen);
  }

  #arrange(fade: boolean): void {
    const before = this.#marks;
    const hurried = performance.now() - this.#arranged < FADE_MS;
    this.#layOut();
    const fades = fade && !hurried && motionIsWelcome() && before.length + this.#marks.length <= FADE_MOST;
    this.#leaving = fades ? marksWithout(before, this.#marks) : NO_MARKS;
    this.#entering = fades ? marksWithout(this.#marks, before) : NO_MARKS;
    this.#arranged = performance.now();
  }

  #request(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const context = this.#context;
    const now = performance.now();
    const fades = this.#leaving.size + this.#entering.size > 0;
    const fade = fades ? Math.min((now - this.#arranged) / FADE_MS, 1) : 1;
    const arcs = motionIsWelcome() ? Math.min((now - this.#arcStart) / ARC_MS, 1) : 1;
    if (fade === 1) this.#leaving = this.#entering = NO_MARKS;
    const ratio = this.canvas.width / this.#size.width;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, this.#size.width, this.#size.height);
    const marks = [...this.#leaving, ...this.#marks];
    const drawn = stampScene(this.#scene, marks, this.#projection, this.#progress(fade, arcs));
    paintNames(context, countryNames(this.#scene, this.#projection, drawn), this.#scene);
    paintCanvas(context, drawn);
    if (fade < 1 || arcs < 1) this.#request();
  }

  #progress(fade: number, arcs: number): Progress {
    if (fade === 1) return { ...FINISHED, arcs: easeOut(arcs) };
    const alphaOf = (mark: Mark) => {
      if (this.#leaving.has(mark)) return 1 - fade;
      return this.#entering.has(mark) ? fade : 1;
    };
    return { arcs: easeOut(arcs), alphaOf };
  }

  #resize({ width, height }: Size): void {
    this.canvas.width = Math.round(width * devicePixelRatio);
    this.canvas.height = Math.round(height * devicePixelRatio);
  }
}

/** The marks of the one layout that the other does not have. */
function marksWithout(marks: readonly Mark[], others: readonly Mark[]): ReadonlySet<Mark> {
  const keys = new Set(others.map(markKey));
  return new Set(marks.filter((mark) => !keys.has(markKey(mark))));
}

function easeOut(t: number): number {
  return t >= 1 ? 1 : 1 - (1 - t) ** 3;
}

function motionIsWelcome(): boolean {
  return !REDUCED_MOTION.matches;
}

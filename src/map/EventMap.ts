import { getGlobalDispatcher, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import '#map/basemap/mapLibre.css';
import type { Camera } from '#domain/camera.ts';
import type { CountryCode } from '#domain/event.ts';
import type { Basemap } from '#map/basemap/basemap.ts';
import { HATCH, hatchImage } from '#map/basemap/hatch.ts';
import { buildStyle } from '#map/basemap/style.ts';
import { tintOf } from '#map/basemap/tint.ts';
import { AnchoredMap } from '#map/camera/AnchoredMap.ts';
import type { Pixel, Projection } from '#map/camera/projection.ts';
import type { Mark } from '#map/marks/layout.ts';
import { MarksLayer } from '#map/marks/MarksLayer.ts';
import { targetAt } from '#map/marks/targetAt.ts';
import { centreOf, type Gestures, type GestureWords, mapLibreWords, NORTH_UP, pointerOf } from './gestures.ts';
import type { Places, Scene, Target } from './scene.ts';

// Vite serves the worker under a name of its own; without this the map never loads.
setWorkerUrl(workerUrl);
const HAS_WORKERS = mayHaveWorkers();
// That a worker did not come the map says too; what nobody hears would be an error in the console.
if (HAS_WORKERS) getGlobalDispatcher().on('error', () => undefined);

const FLIGHT_MS = 600;

/** After new places have been drawn, the panels that come with them move the camera for so long. */
const PANELS_MS = 500;

/** The one owner of the MapLibre map: a scene goes in, gestures come out. */
export class EventMap {
  readonly #map: AnchoredMap;
  readonly #marks: MarksLayer;
  readonly #gestures: Gestures;
  /** A map that is given another size was not moved by its reader. */
  readonly #resizes = new ResizeObserver(() => this.#map.resize({ program: true }));
  #scene: Scene;
  #basemap: Basemap;
  /** What the map last stood still with, and since when; null until it did. */
  #seen: { readonly places: Places; readonly since: number } | null = null;
  #tinted: ReadonlyMap<CountryCode, number> = new Map();

  /** Throws where the browser has no WebGL, no 2d canvas or no workers. `embedded`: the words of an embed, whose page keeps one finger and the wheel; else null. */
  constructor(
    container: HTMLElement,
    scene: Scene,
    camera: Camera,
    basemap: Basemap,
    gestures: Gestures,
    embedded: GestureWords | null,
  ) {
    if (!HAS_WORKERS) throw new Error('The browser lets the page have no workers.');
    this.#scene = scene;
    this.#basemap = basemap;
    this.#gestures = gestures;
    this.#marks = new MarksLayer(scene, camera);
    this.#map = new AnchoredMap({
      container,
      style: buildStyle(scene, basemap),
      ...centreOf(camera),
      ...NORTH_UP,
      cooperativeGestures: embedded !== null,
      ...(embedded && { locale: mapLibreWords(embedded) }),
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    // The region around it has the name; MapLibre would give the page a second one of the same name.
    Object.assign(this.#map.getCanvas(), { tabIndex: -1, role: null, ariaLabel: null });
    container.append(this.#marks.canvas);
    this.#resizes.observe(container);
    this.#listen();
  }

  get marks(): readonly Mark[] {
    return this.#marks.marks;
  }

  get projection(): Projection {
    return this.#marks.projection;
  }

  /** Draws the scene: marks in the next frame, the basemap only where theme, borders, projection or tint changed. */
  show(scene: Scene, basemap: Basemap): void {
    const before = this.#scene;
    this.#scene = scene;
    const restyle = scene.theme !== before.theme || scene.projection !== before.projection || basemap !== this.#basemap;
    this.#basemap = basemap;
    if (restyle) {
      this.#map.setStyle(buildStyle(scene, basemap), { diff: false });
      this.#tinted = new Map();
    } else if (scene.tint !== before.tint && this.#map.getSource('land')) {
      this.#applyTint();
    }
    this.#marks.show(scene);
    // So that it says when it stands still with them.
    if (scene.places !== before.places) this.#map.triggerRepaint();
  }

  /**
   * Flies there, and is there at once where motion is not welcome or the places are new: nobody went there from
   * others, and each frame of a flight repaints the basemap. Not a move of the reader.
   */
  lookAt(camera: Camera): void {
    const isKnown = this.#seen?.places === this.#scene.places && performance.now() - this.#seen.since > PANELS_MS;
    const duration = isKnown ? FLIGHT_MS : 0;
    this.#map.easeTo({ ...centreOf(camera), duration }, { program: true });
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(this.#map.getZoom() + steps);
  }

  panBy({ x, y }: Pixel): void {
    this.#map.panBy([x, y]);
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter().wrap();
    return { zoom: this.#map.getZoom(), latitude: lat, longitude: lng };
  }

  remove(): void {
    this.#resizes.disconnect();
    this.#marks.remove();
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.setMissingStyleImageResolver((name) => {
      if (name === HATCH) map.addImage(HATCH, hatchImage(this.#scene.theme), { pixelRatio: 2 });
    });
    map.on('style.load', () => this.#applyTint());
    map.on('idle', this.#rest);
    map.on('error', ({ error }) => {
      if (!/worker/i.test(error.message)) return;
      // The map goes idle even so, with nothing on it.
      map.off('idle', this.#rest);
      this.#gestures.onMissing();
    });
    map.on('webglcontextlost', this.#gestures.onUnavailable);
    map.on('webglcontextrestored', this.#gestures.onReady);
    map.on('render', () => this.#marks.follow(this.camera(), this.#size()));
    map.on('moveend', (event) => {
      if (!('program' in event)) this.#gestures.onMove(this.camera());
    });
    map.on('mousemove', (event) => this.#point(event));
    for (const gone of ['mouseout', 'dragstart'] as const) map.on(gone, () => this.#gestures.onPoint(null, null));
    map.on('click', (event) => {
      this.#gestures.onChoose(this.#targetAt(event));
      if (pointerOf(event) === 'touch') this.#gestures.onPoint(null, null);
    });
  }

  readonly #rest = (): void => {
    const { places } = this.#scene;
    if (this.#seen?.places === places) return;
    this.#seen = { places, since: performance.now() };
    this.#gestures.onReady();
  };

  #point(event: MapMouseEvent): void {
    if (this.#map.isMoving()) return;
    const target = this.#targetAt(event);
    this.#map.getCanvas().classList.toggle('is-pointing', target !== null);
    this.#gestures.onPoint(target, event.point);
  }

  #targetAt(event: MapMouseEvent): Target | null {
    return targetAt(this.#scene, this.#basemap, this.#marks, event.point, pointerOf(event));
  }

  #applyTint(): void {
    const { tint } = this.#scene;
    for (const code of this.#tinted.keys()) {
      if (!tint.has(code)) this.#map.removeFeatureState({ source: 'land', id: code }, 'tint');
    }
    for (const [code, count] of tint) {
      if (this.#tinted.get(code) !== count)
        this.#map.setFeatureState({ source: 'land', id: code }, { tint: tintOf(count) });
    }
    this.#tinted = tint;
  }

  #size() {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return { width: clientWidth, height: clientHeight };
  }
}

/** Asked of a worker of no size: MapLibre would say to the console alone that it has none. */
function mayHaveWorkers(): boolean {
  try {
    new Worker(new URL('./idleWorker.ts', import.meta.url), { type: 'module' }).terminate();
    return true;
  } catch {
    return false;
  }
}

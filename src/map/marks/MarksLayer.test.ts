import { afterEach, expect, test, vi } from 'vitest';
import { bareEvent } from '#domain/bareEvent.ts';
import { startPlaceColumns } from '#domain/columns/placeColumns.ts';
import { takeAll } from '#domain/columns/taking.ts';
import type { Size } from '#map/camera/projection.ts';
import { buildPlaces, NOTHING_CHOSEN, type Scene } from '#map/scene.ts';

const BEIJING = [116.4, 39.9] as const;
const PLACE = { name: { zh: null, en: 'Beijing' }, country: 'CN', coordinates: BEIJING, precision: 'city' } as const;
const EMPTY: Scene = {
  language: 'en',
  countryNames: {},
  theme: 'light',
  worldview: 'intl',
  projection: 'flat',
  places: buildPlaces(takeAll(startPlaceColumns(), [bareEvent({ id: 'a', place: { ...PLACE, inferred: null } })])),
  shown: Uint32Array.of(),
  ...NOTHING_CHOSEN,
};
const ARC = { from: BEIJING, to: [24.6, 57], country: 'LV', type: 'agreement', count: 1 } as const;

afterEach(() => vi.unstubAllGlobals());

const SIZE = { width: 300, height: 150 };

type Conditions = { readonly motion: 'welcome' | 'unwelcome'; readonly size?: Size | null };

/** How many frames a layer paints from when a mark and an arc come until it rests, 16 ms each; no size: the map has not painted yet. */
async function framesOf({ motion, size = SIZE }: Conditions): Promise<number> {
  let now = 0;
  const frames: (() => void)[] = [];
  const canvas = {
    ...SIZE,
    setAttribute: () => undefined,
    getContext: () => context,
    transferToImageBitmap: () => canvas,
  };
  const context: Record<string, unknown> = new Proxy({ canvas } as Record<string, unknown>, {
    get: (known, name: string) => known[name] ?? (() => ({ a: 1, d: 1, e: 0, f: 0 })),
  });
  vi.resetModules();
  vi.stubGlobal('matchMedia', () => ({ matches: motion === 'unwelcome' }));
  vi.stubGlobal('document', { createElement: () => canvas });
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('Path2D', class {});
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => context;
    },
  );
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => frames.push(paint));
  const { MarksLayer } = await import('./MarksLayer.ts');
  const camera = { zoom: 1, latitude: 39.9, longitude: 116.4 };
  const layer = new MarksLayer(EMPTY, camera);
  if (size) layer.follow(camera, size);
  layer.show({ ...EMPTY, shown: Uint32Array.of(0), arcs: [ARC] });
  let painted = 0;
  for (let paint = frames.shift(); paint; paint = frames.shift(), now += 16) {
    paint();
    painted += 1;
  }
  return painted;
}

test('marks fade and arcs grow over some frames', async () => {
  expect(await framesOf({ motion: 'welcome' })).toBeGreaterThan(20);
});

test('where motion is not welcome they stand at once', async () => {
  expect(await framesOf({ motion: 'unwelcome' })).toBe(1);
});

test('nothing is painted before the map says how large it is', async () => {
  expect(await framesOf({ motion: 'unwelcome', size: null })).toBe(0);
});

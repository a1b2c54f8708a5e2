import { type Camera, MAX_ZOOM } from '#domain/camera.ts';
import type { Pixel } from '#map/camera/projection.ts';
import type { Pointer } from '#map/marks/picking.ts';
import type { Target } from './scene.ts';

/** What the reader did to the map. Cameras are those of the reader's own moves, at their end. */
export type Gestures = {
  /** The map stands still, with its events on it: once for each dataset. */
  readonly onReady: () => void;
  /** No WebGL, or its context lost. */
  readonly onUnavailable: () => void;
  /** Its worker did not come. */
  readonly onMissing: () => void;
  readonly onMove: (camera: Camera) => void;
  /** What lies under the pointer, and where that is on the map; nothing while the map moves, and for a finger, which rests nowhere. */
  readonly onPoint: (target: Target | null, at: Pixel | null) => void;
  readonly onChoose: (target: Target | null) => void;
};

/** What an embed says to a finger or a wheel that belongs to the page around it. */
export type GestureWords = { readonly wheel: string; readonly wheelOnMac: string; readonly touch: string };

/** The map looks straight down with north up, which the drawings above it count on; `EventMap` gives it its size; nothing on it fades in. */
export const NORTH_UP = {
  maxZoom: MAX_ZOOM,
  maxPitch: 0,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  attributionControl: false,
  trackResize: false,
  fadeDuration: 0,
} as const;

/** A camera in MapLibre's words. */
export function centreOf({ zoom, latitude, longitude }: Camera) {
  return { zoom, center: [longitude, latitude] as [number, number] };
}

/** Under MapLibre's names for them. */
export function mapLibreWords({ wheel, wheelOnMac, touch }: GestureWords): Record<string, string> {
  return {
    'CooperativeGesturesHandler.WindowsHelpText': wheel,
    'CooperativeGesturesHandler.MacHelpText': wheelOnMac,
    'CooperativeGesturesHandler.MobileHelpText': touch,
  };
}

/** What made an event of the map. */
export function pointerOf({ originalEvent }: { readonly originalEvent: Event }): Pointer {
  return 'pointerType' in originalEvent && originalEvent.pointerType === 'touch' ? 'touch' : 'mouse';
}

import type { Sent } from './brotliServer.ts';

/** Kilobytes (1000 bytes) of the bodies of responses. */
export function sentKb(sent: readonly Sent[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}

/** What only the map needs, and the list does not wait for. */
const OF_THE_MAP =
  /^\/basemap\/|\/(MapView|LiveMap|maplibre|picture|basemap|tint|targetAt|paintNames|cameraFor|drawing|country|countryNames|globeCamera|Sentence|Shapes|useTheme)[^/]*$/;

/** What was asked for until a moment (Unix ms) and is not the map's. */
export function withoutMap(sent: readonly Sent[], until: number): readonly Sent[] {
  return sent.filter(({ path, at }) => at <= until && !OF_THE_MAP.test(path));
}

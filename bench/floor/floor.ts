/** MapLibre with the atlas's basemap and nothing else: what any map of this kind costs at least. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { HATCH, hatchImage } from '#map/basemap/hatch.ts';
import { loadBasemap } from '#map/basemap/loadBasemap.ts';
import { buildStyle } from '#map/basemap/style.ts';

setWorkerUrl(workerUrl);
const container = document.getElementById('map');
if (!container) throw new Error('The page has no #map');
const basemap = await loadBasemap('/basemap/world-intl.json', new AbortController().signal);
const map = new MapLibreMap({
  container,
  style: buildStyle({ theme: 'light', projection: 'flat' }, basemap),
  center: [60, 30],
  zoom: 2,
  maxPitch: 0,
  dragRotate: false,
  attributionControl: false,
  fadeDuration: 0,
});
map.on('style.load', () => map.addImage(HATCH, hatchImage('light'), { pixelRatio: 2 }));
map.once('idle', () => container.setAttribute('data-map', 'ready'));
// What a month step costs a map that repaints its basemap for it.
document.addEventListener('repaint', () => map.triggerRepaint());

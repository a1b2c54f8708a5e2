import type { Camera } from '#domain/camera.ts';
import { countryByCode } from '#domain/countries/country.ts';
import { eventAt } from '#domain/dataset.ts';
import { tintedLand } from '#map/basemap/tint.ts';
import { cameraFor, leastZoom } from '#map/camera/cameraFor.ts';
import { globeCamera } from '#map/camera/globeCamera.ts';
import type { Size } from '#map/camera/projection.ts';
import { eventArcs } from '#map/drawing/arcs.ts';
import { buildPlaces, NOTHING_CHOSEN, type Scene } from '#map/scene.ts';
import type { Atlas } from '#state/dataset.ts';
import { partnersOf } from '#state/selectors.ts';
import type { View } from '#state/view.ts';

/** CSS pixels at each edge of the picture's map. */
const AIR = 48;

/** A picture of one town still shows its country around it. */
const NEAREST = 4.5;

/** What the map shows to nobody's pointer: the events at these indexes, and the arcs of the open one. */
export function pictureScene(
  atlas: Atlas,
  view: View,
  shown: Uint32Array,
  look: Pick<Scene, 'countryNames' | 'theme' | 'worldview'>,
): Scene {
  const { filter, language, eventId } = view;
  const partners = partnersOf(atlas, shown);
  const open = eventId === null ? null : (atlas.columns.indexOf.get(eventId) ?? null);
  const event = open === null ? undefined : eventAt(atlas.dataset, open);
  return {
    ...NOTHING_CHOSEN,
    ...look,
    language,
    projection: 'flat',
    places: buildPlaces(atlas.columns),
    shown,
    partners,
    tint: tintedLand(partners, look.worldview, atlas.dataset.home),
    open,
    chosenCountries: filter.countries,
    arcs: event ? eventArcs(event) : [],
  };
}

/** Where the reader moved the map; else all that is shown, venues and partners. */
export function pictureCamera(
  { places, shown, partners, projection }: Scene,
  moved: Camera | null,
  size: Size,
): Camera {
  if (moved) return moved;
  const venues = Array.from(shown).flatMap((index) => {
    const [longitude, latitude] = [places.longitudes[index] ?? Number.NaN, places.latitudes[index] ?? Number.NaN];
    return Number.isNaN(longitude) ? [] : [[longitude, latitude] as const];
  });
  const labels = [...partners.keys()].flatMap((code) => {
    const label = countryByCode(code)?.label;
    return label ? [label] : [];
  });
  const padding = { top: AIR, right: AIR, bottom: AIR, left: AIR };
  const points = [...venues, ...labels];
  const framing = cameraFor(points, size, padding, NEAREST);
  if (framing && projection === 'globe') return globeCamera(framing, points, size, padding);
  return framing ?? { zoom: leastZoom(size), latitude: 25, longitude: 60 };
}

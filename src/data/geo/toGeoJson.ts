import { formatPresent } from '#data/json/toJson.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent } from '#domain/event.ts';

/**
 * A dataset as a GeoJSON FeatureCollection (RFC 7946): a point for each event, or no geometry where the event has no
 * place. Everything else of an event is among the properties, everything else of the dataset beside the features.
 */
export function formatGeoJson({ title, events, ...envelope }: Dataset): string {
  const named = title.zh === null && title.en === null ? {} : { title };
  const collection = { type: 'FeatureCollection', ...named, ...envelope, features: events.map(toFeature) };
  return formatPresent(collection, ['features', 'geometry', 'properties']);
}

function toFeature({ place, ...said }: CooperationEvent): object {
  if (place === null) return { type: 'Feature', id: said.id, geometry: null, properties: said };
  const { coordinates, ...where } = place;
  return {
    type: 'Feature',
    id: said.id,
    geometry: { type: 'Point', coordinates },
    properties: { ...said, place: where },
  };
}

/** Where the map looks: north is up, straight down. Degrees WGS 84; zoom 0 shows the world on 512 px. */
export type Camera = { readonly zoom: number; readonly latitude: number; readonly longitude: number };

export type ProjectionKind = 'flat' | 'globe';

/** Past this the basemap has no more detail to show, and a city-level place no more to say. */
export const MAX_ZOOM = 9;

/** Web Mercator ends here: the latitude at which the world is a square. */
export const MAX_LATITUDE = 85.051129;

/** Brings any longitude into −180 ≤ λ < 180; one that is there already keeps every digit. */
export function wrapLongitude(longitude: number): number {
  if (longitude >= -180 && longitude < 180) return longitude;
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

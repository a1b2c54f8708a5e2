import type { Columns } from '#domain/columns/columns.ts';
import { countryByCode } from '#domain/countries/country.ts';
import type { CooperationEvent, Coordinates, CountryCode } from '#domain/event.ts';

/** What the map frames, and how near: the same in the app and in the built pages, so that nothing jumps between them. */

/** Nearer than this, an event's surroundings no longer say where in the world it is. */
export const EVENT_ZOOM = 4.5;

/** A dataset of one town still begins with its country around it. */
export const HOME_ZOOM = 4;

/** Where the dataset has anything: venues to the degree, of which a hundred thousand have some thousand, and partners. */
export function homePoints({ longitudes, latitudes, facets }: Columns): readonly Coordinates[] {
  const venues = new Map<string, Coordinates>();
  longitudes.forEach((longitude, index) => {
    const latitude = latitudes[index] ?? 0;
    if (!Number.isNaN(longitude)) venues.set(`${Math.round(longitude)},${Math.round(latitude)}`, [longitude, latitude]);
  });
  return [...venues.values(), ...labelPoints(facets.countries.codes)];
}

/** An event's venue and its partners. */
export function eventPoints(event: CooperationEvent): readonly Coordinates[] {
  return [...venueOf(event), ...labelPoints(event.countries)];
}

/** One point, or none for an event without a place. */
export function venueOf({ place }: CooperationEvent): readonly Coordinates[] {
  return place ? [place.coordinates] : [];
}

function labelPoints(countries: readonly CountryCode[]): readonly Coordinates[] {
  return countries.flatMap((code) => {
    const country = countryByCode(code);
    return country ? [country.label] : [];
  });
}

import { countryByCode } from '#domain/country.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent, Coordinates } from '#domain/event.ts';

/** What the map frames, and how near: the same in the app and in the built pages, so that nothing jumps between them. */

/** Nearer than this, an event's surroundings no longer say where in the world it is. */
export const EVENT_ZOOM = 4.5;

/** A dataset of one town still begins with its country around it. */
export const HOME_ZOOM = 4;

/** Where the dataset has anything, to the degree: a hundred thousand events are in some thousand places. */
export function homePoints({ events }: Dataset): readonly Coordinates[] {
  const points = events.flatMap(eventPoints);
  return [...new Map(points.map((point) => [point.map(Math.round).join(), point])).values()];
}

/** An event's venue and its partners. */
export function eventPoints(event: CooperationEvent): readonly Coordinates[] {
  return [...venueOf(event), ...partnerPoints(event)];
}

/** One point, or none for an event without a place. */
export function venueOf({ place }: CooperationEvent): readonly Coordinates[] {
  return place ? [place.coordinates] : [];
}

function partnerPoints(event: CooperationEvent): readonly Coordinates[] {
  return event.countries.flatMap((code) => {
    const country = countryByCode(code);
    return country ? [country.label] : [];
  });
}

import type { ProjectionKind } from '#domain/camera.ts';
import type { CooperationEvent, Coordinates, CountryCode, EventType, Precision } from '#domain/event.ts';
import type { Language } from '#domain/language.ts';
import type { Theme } from '#domain/theme.ts';
import type { Worldview } from '#domain/worldview.ts';
import { mercatorX, mercatorY } from './mercator.ts';

/** All that can stand on the map: events with a place, as columns in the order of the dataset. */
export type Places = {
  /** Index in the dataset of each placed event. */
  readonly events: Uint32Array;
  /** Place number of an event by its index in the dataset; -1 where it has no place. */
  readonly placeOf: Int32Array;
  /** Degrees, WGS 84. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  /** The same on unit Mercator. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly types: readonly EventType[];
  readonly precisions: readonly Precision[];
  readonly inferred: Uint8Array;
};

/** From a venue to a partner's label point. */
export type Arc = {
  readonly from: Coordinates;
  readonly to: Coordinates;
  readonly country: CountryCode;
  readonly type: EventType;
  /** Events that it stands for: its width. */
  readonly count: number;
};

/** What the map shows. Identity says what changed: a part that is the same object is not drawn again. */
export type Scene = {
  readonly language: Language;
  readonly theme: Theme;
  readonly worldview: Worldview;
  readonly projection: ProjectionKind;
  readonly places: Places;
  /** Indexes in the dataset of the events that match. */
  readonly shown: Uint32Array;
  /** Matching events for each partner. */
  readonly partners: ReadonlyMap<CountryCode, number>;
  /** The same for each country that is tinted; it repaints the basemap and so comes only when the reader pauses. */
  readonly tint: ReadonlyMap<CountryCode, number>;
  /** The open event, the event pointed at, and the country pointed at. */
  readonly open: number | null;
  readonly hovered: number | null;
  readonly hoveredCountry: CountryCode | null;
  /** Countries of the filter. */
  readonly chosenCountries: readonly CountryCode[];
  /** Rings of the countries that are pointed at or chosen. */
  readonly outlines: readonly (readonly Coordinates[])[];
  readonly arcs: readonly Arc[];
};

/** Where the reader pointed. */
export type Target =
  | { readonly kind: 'event'; readonly index: number }
  | { readonly kind: 'cluster'; readonly indexes: readonly number[] }
  | { readonly kind: 'country'; readonly code: CountryCode };

export function buildPlaces(events: readonly CooperationEvent[]): Places {
  const placed = events.flatMap((event, index) => (event.place ? [{ event, place: event.place, index }] : []));
  const placeOf = new Int32Array(events.length).fill(-1);
  placed.forEach(({ index }, number) => {
    placeOf[index] = number;
  });
  return {
    events: Uint32Array.from(placed, ({ index }) => index),
    placeOf,
    longitudes: Float64Array.from(placed, ({ place }) => place.coordinates[0]),
    latitudes: Float64Array.from(placed, ({ place }) => place.coordinates[1]),
    xs: Float64Array.from(placed, ({ place }) => mercatorX(place.coordinates[0])),
    ys: Float64Array.from(placed, ({ place }) => mercatorY(place.coordinates[1])),
    types: placed.map(({ event }) => event.type),
    precisions: placed.map(({ place }) => place.precision),
    inferred: Uint8Array.from(placed, ({ place }) => (place.inferred ? 1 : 0)),
  };
}

import { type CooperationEvent, type CountryCode, EVENT_TYPES, PRECISIONS } from '#domain/event.ts';

/** Where each event stands and what its mark says. */
export type PlaceColumns = {
  /** Degrees, WGS 84; NaN where the event has no place. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  /** The country that each stands in, as `countryNumber` has it. */
  readonly countries: Uint16Array;
  /** Numbers in EVENT_TYPES and PRECISIONS. */
  readonly types: Uint8Array;
  readonly precisions: Uint8Array;
  /** 1 where the place is inferred. */
  readonly inferred: Uint8Array;
};

export function buildPlaceColumns(events: readonly CooperationEvent[]): PlaceColumns {
  return {
    longitudes: Float64Array.from(events, ({ place }) => place?.coordinates[0] ?? Number.NaN),
    latitudes: Float64Array.from(events, ({ place }) => place?.coordinates[1] ?? Number.NaN),
    countries: Uint16Array.from(events, ({ place }) => countryNumber(place?.country ?? null)),
    types: Uint8Array.from(events, ({ type }) => EVENT_TYPES.indexOf(type)),
    precisions: Uint8Array.from(events, ({ place }) => (place ? PRECISIONS.indexOf(place.precision) : 0)),
    inferred: Uint8Array.from(events, ({ place }) => (place?.inferred ? 1 : 0)),
  };
}

/** The two letters of a country's code as one number; zero for none. */
export function countryNumber(code: CountryCode | null): number {
  return code === null ? 0 : code.charCodeAt(0) * 256 + code.charCodeAt(1);
}

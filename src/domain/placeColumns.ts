import { type CooperationEvent, EVENT_TYPES, PRECISIONS } from './event.ts';

/** Where each event stands and what its mark says. */
export type PlaceColumns = {
  /** Degrees, WGS 84; NaN where the event has no place. */
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
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
    types: Uint8Array.from(events, ({ type }) => EVENT_TYPES.indexOf(type)),
    precisions: Uint8Array.from(events, ({ place }) => (place ? PRECISIONS.indexOf(place.precision) : 0)),
    inferred: Uint8Array.from(events, ({ place }) => (place?.inferred ? 1 : 0)),
  };
}

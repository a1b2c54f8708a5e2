import { type CooperationEvent, type CountryCode, EVENT_TYPES, PRECISIONS } from '#domain/event.ts';
import type { Taking } from './taking.ts';

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

export function startPlaceColumns(size: number): Taking<PlaceColumns> {
  const columns = {
    longitudes: new Float64Array(size).fill(Number.NaN),
    latitudes: new Float64Array(size).fill(Number.NaN),
    countries: new Uint16Array(size),
    types: new Uint8Array(size),
    precisions: new Uint8Array(size),
    inferred: new Uint8Array(size),
  };
  const take = ({ type, place }: CooperationEvent, index: number) => {
    columns.types[index] = EVENT_TYPES.indexOf(type);
    if (!place) return;
    columns.longitudes[index] = place.coordinates[0];
    columns.latitudes[index] = place.coordinates[1];
    columns.countries[index] = countryNumber(place.country);
    columns.precisions[index] = PRECISIONS.indexOf(place.precision);
    columns.inferred[index] = place.inferred ? 1 : 0;
  };
  return { take, finish: () => columns };
}

/** The two letters of a country's code as one number; zero for none. */
export function countryNumber(code: CountryCode | null): number {
  return code === null ? 0 : code.charCodeAt(0) * 256 + code.charCodeAt(1);
}

import { type CooperationEvent, type CountryCode, EVENT_TYPES, PRECISIONS } from '#domain/event.ts';
import type { Order } from '#domain/time/listOrder.ts';
import { inOrder, type Taking } from './taking.ts';

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

export function startPlaceColumns(): Taking<PlaceColumns> {
  const longitudes: number[] = [];
  const latitudes: number[] = [];
  const countries: number[] = [];
  const types: number[] = [];
  const precisions: number[] = [];
  const inferred: number[] = [];
  const take = ({ type, place }: CooperationEvent) => {
    types.push(EVENT_TYPES.indexOf(type));
    longitudes.push(place?.coordinates[0] ?? Number.NaN);
    latitudes.push(place?.coordinates[1] ?? Number.NaN);
    countries.push(countryNumber(place?.country ?? null));
    precisions.push(place ? PRECISIONS.indexOf(place.precision) : 0);
    inferred.push(place?.inferred ? 1 : 0);
  };
  const finish = (order: Order) => ({
    longitudes: inOrder(Float64Array, longitudes, order),
    latitudes: inOrder(Float64Array, latitudes, order),
    countries: inOrder(Uint16Array, countries, order),
    types: inOrder(Uint8Array, types, order),
    precisions: inOrder(Uint8Array, precisions, order),
    inferred: inOrder(Uint8Array, inferred, order),
  });
  return { take, finish };
}

/** The two letters of a country's code as one number; zero for none. */
export function countryNumber(code: CountryCode | null): number {
  return code === null ? 0 : code.charCodeAt(0) * 256 + code.charCodeAt(1);
}

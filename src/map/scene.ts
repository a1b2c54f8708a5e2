import type { ProjectionKind } from '#domain/camera.ts';
import type { PlaceColumns } from '#domain/columns/placeColumns.ts';
import type { CountryNames } from '#domain/countries/countryName.ts';
import {
  type Coordinates,
  type CountryCode,
  EVENT_TYPES,
  type EventType,
  PRECISIONS,
  type Precision,
} from '#domain/event.ts';
import type { Language } from '#domain/language.ts';
import type { Theme } from '#domain/theme.ts';
import type { Worldview } from '#domain/worldview.ts';
import type { Padding } from '#map/camera/cameraFor.ts';
import { mercatorX, mercatorY } from '#map/camera/mercator.ts';
import type { Box } from '#map/camera/projection.ts';
import type { Cluster } from '#map/marks/layout.ts';

/** Where events stand and what their marks say: an entry an event, as in the columns of the dataset. */
export type Places = Omit<PlaceColumns, 'countries'> & {
  /** On unit Mercator; NaN where the event has no place. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
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
  /** In that language. */
  readonly countryNames: CountryNames;
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
  /** What panels cover of each edge, and where something floats on the map: no name there. CSS pixels. */
  readonly covered: Padding;
  readonly floating: readonly Box[];
};

/** What a scene of events alone has of all else: nobody is counted, nothing is chosen or pointed at. */
export const NOTHING_CHOSEN = {
  partners: new Map<CountryCode, number>(),
  tint: new Map<CountryCode, number>(),
  open: null,
  hovered: null,
  hoveredCountry: null,
  chosenCountries: [],
  outlines: [],
  arcs: [],
  covered: { top: 0, right: 0, bottom: 0, left: 0 },
  floating: [],
} as const;

/** Where the reader pointed; an event by its index in the dataset. */
export type Target =
  | { readonly kind: 'event'; readonly index: number }
  | ({ readonly kind: 'cluster' } & Cluster)
  | { readonly kind: 'country'; readonly code: CountryCode };

export function buildPlaces({
  longitudes,
  latitudes,
  types,
  precisions,
  inferred,
}: Omit<PlaceColumns, 'countries'>): Places {
  return {
    longitudes,
    latitudes,
    types,
    precisions,
    inferred,
    xs: longitudes.map(mercatorX),
    ys: latitudes.map(mercatorY),
  };
}

export function typeAt({ types }: Pick<PlaceColumns, 'types'>, index: number): EventType {
  return EVENT_TYPES[types[index] ?? -1] ?? 'other';
}

/** Of an event that has a place. */
export function precisionAt({ precisions }: Places, index: number): Precision {
  return PRECISIONS[precisions[index] ?? -1] ?? 'country';
}

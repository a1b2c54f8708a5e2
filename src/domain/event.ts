import type { CalendarDate } from '#domain/time/calendarDate.ts';
import type { Language, LocalText } from './language.ts';

/** In the order of the legend. `other` takes a neutral mark and keeps the source's own word. */
export const EVENT_TYPES = [
  'meeting',
  'expo',
  'centre',
  'agreement',
  'dialogue',
  'committee',
  'contest',
  'forum',
  'other',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** ISO 3166-1 alpha-2, upper case; `XK` for Kosovo by custom. */
export type CountryCode = string;

/** [longitude, latitude] in degrees, WGS 84. */
export type Coordinates = readonly [longitude: number, latitude: number];

export const PRECISIONS = ['venue', 'city', 'country'] as const;
export type Precision = (typeof PRECISIONS)[number];

export type Place = {
  readonly name: LocalText;
  readonly country: CountryCode | null;
  readonly coordinates: Coordinates;
  readonly precision: Precision;
  /** Why the place is believed, where the source does not state it; null where it does. */
  readonly inferred: LocalText | null;
};

export type Person = {
  readonly name: LocalText;
  readonly role: LocalText | null;
  readonly country: CountryCode | null;
};

export type Organization = { readonly name: LocalText; readonly country: CountryCode | null };

/** What came of the event; `kind` is open: agreement, mou, declaration, roadmap, minutes, centre, programme … */
export type Outcome = { readonly kind: string; readonly title: LocalText };

export const QUALIFIERS = ['exactly', 'nearly', 'over', 'about'] as const;
export type Attendance = { readonly count: number; readonly qualifier: (typeof QUALIFIERS)[number] };

export type Source = {
  readonly publisher: LocalText;
  readonly published: CalendarDate | null;
  readonly url: string | null;
};

/** A draft is an event that an editor has not finished. */
export const STATUSES = ['published', 'corrected', 'withdrawn', 'draft'] as const;
export type Status = (typeof STATUSES)[number];

export const TRANSLATORS = ['editor', 'machine'] as const;
export type Translator = (typeof TRANSLATORS)[number];

/** What happened: one event with its venue and everyone who took part. */
export type CooperationEvent = {
  /** Kebab-case ASCII, frozen for ever once published. */
  readonly id: string;
  readonly start: CalendarDate | null;
  /** Inclusive; null where the source states none. */
  readonly end: CalendarDate | null;
  readonly type: EventType;
  /** The source's own word for a type that the atlas has no mark for. */
  readonly typeName: LocalText | null;
  readonly title: LocalText;
  readonly summary: LocalText | null;
  /** Which languages are translations, and by whom. */
  readonly translation: { readonly [L in Language]?: Translator };
  readonly place: Place | null;
  /** Every country that takes part, home included. */
  readonly countries: readonly CountryCode[];
  /** Blocs that take part as such; their members at the event's date are in `countries`. */
  readonly groups: readonly string[];
  readonly topics: readonly string[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly outcomes: readonly Outcome[];
  readonly attendance: Attendance | null;
  readonly sources: readonly Source[];
  /** Earlier ids; links to them still land. */
  readonly aliases: readonly string[];
  readonly status: Status;
  /** Why the status is not `published`; and any remark of the editor on a judgement. */
  readonly note: LocalText | null;
};

/** The shape of a dataset, once: its types are the domain's, its messages are codes of notes, and the published JSON Schema is made from it. */
import * as v from 'valibot';
import type { Dataset } from '#domain/dataset.ts';
import { type CooperationEvent, EVENT_TYPES, PRECISIONS, QUALIFIERS, STATUSES, TRANSLATORS } from '#domain/event.ts';
import {
  CoordinatesSchema,
  CountryCodeSchema,
  code,
  DateSchema,
  IdSchema,
  inItsLanguage,
  list,
  localText,
  object,
  optional,
  table,
  text,
  UrlSchema,
  word,
} from './fields.ts';

/** A name, a title, an office: a line of text. */
export const NameSchema = localText(500);

/** A paragraph. */
export const ProseSchema = localText(5000);

/** A bare text is taken for words of the language that it looks like. */
const ReasonSchema = v.union([v.pipe(text(5000), v.transform(inItsLanguage)), ProseSchema], code('value-mistyped'));

export const PlaceSchema = object({
  name: NameSchema,
  country: optional(CountryCodeSchema),
  coordinates: CoordinatesSchema,
  precision: word(PRECISIONS),
  inferred: optional(ReasonSchema),
});

export const PersonSchema = object({
  name: NameSchema,
  role: optional(NameSchema),
  country: optional(CountryCodeSchema),
});

export const OrganizationSchema = object({ name: NameSchema, country: optional(CountryCodeSchema) });

export const OutcomeSchema = object({ kind: text(100), title: NameSchema });

export const AttendanceSchema = object({
  count: v.pipe(
    v.number(code('value-mistyped')),
    v.integer(code('count-impossible')),
    v.minValue(0, code('count-impossible')),
    v.maxValue(1e9, code('count-impossible')),
  ),
  qualifier: v.nullish(word(QUALIFIERS), 'exactly'),
});

export const SourceSchema = object({
  publisher: NameSchema,
  published: optional(DateSchema),
  url: optional(UrlSchema),
});

export const EventSchema = object({
  id: IdSchema,
  start: optional(DateSchema),
  end: optional(DateSchema),
  type: v.nullish(word(EVENT_TYPES, 'type-unknown'), 'other'),
  typeName: optional(NameSchema),
  title: NameSchema,
  summary: optional(ProseSchema),
  translation: v.nullish(
    object({ zh: v.exactOptional(word(TRANSLATORS)), en: v.exactOptional(word(TRANSLATORS)) }),
    {},
  ),
  place: optional(PlaceSchema),
  countries: list(CountryCodeSchema, 300),
  groups: list(text(100), 100),
  topics: list(text(100), 100),
  people: list(PersonSchema, 1000),
  organizations: list(OrganizationSchema, 1000),
  outcomes: list(OutcomeSchema, 1000),
  attendance: optional(AttendanceSchema),
  sources: list(SourceSchema, 100),
  aliases: list(IdSchema, 100),
  status: v.nullish(word(STATUSES), 'published'),
  note: optional(ProseSchema),
}) satisfies v.GenericSchema<unknown, CooperationEvent>;

export const MembershipSchema = object({
  country: CountryCodeSchema,
  from: optional(DateSchema),
  to: optional(DateSchema),
});

export const GroupSchema = object({
  name: NameSchema,
  short: optional(NameSchema),
  members: list(MembershipSchema, 300),
});

/** A dataset but for its events, which are read one by one so that a bad one costs no other. */
export const EnvelopeSchema = object({
  title: v.pipe(
    optional(NameSchema),
    v.transform((title) => title ?? { zh: null, en: null }),
  ),
  home: optional(CountryCodeSchema),
  updated: optional(DateSchema),
  licence: optional(text(500)),
  groups: table(GroupSchema),
  topics: table(NameSchema),
}) satisfies v.GenericSchema<unknown, Omit<Dataset, 'events'>>;

/** The JSON Schema of a dataset, made from the schema that the app reads by. */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type JsonSchema,
  type OverrideActionContext,
  type OverrideSchemaContext,
  toJsonSchema,
} from '@valibot/to-json-schema';
import * as v from 'valibot';
import { CountryCodeSchema, object, optional, text } from '#data/fields.ts';
import {
  AttendanceSchema,
  EnvelopeSchema,
  EventSchema,
  GroupSchema,
  MembershipSchema,
  NameSchema,
  OrganizationSchema,
  OutcomeSchema,
  PersonSchema,
  PlaceSchema,
  ProseSchema,
  SourceSchema,
} from '#data/schema.ts';
import { COUNTRIES } from '#domain/countries/country.ts';
import { isCountryCode } from '#domain/countries/countryCode.ts';
import { SCHEMA_WORDS } from './schemaWords.ts';

export const SCHEMA_FILE = 'public/data/events.schema.json';

const DatasetSchema = object({
  $schema: optional(text(500)),
  ...EnvelopeSchema.entries,
  // The reader goes through these key by key, which says nothing to a program.
  groups: optional(v.record(v.string(), GroupSchema)),
  topics: optional(v.record(v.string(), NameSchema)),
  events: v.array(EventSchema),
});

const definitions = {
  Event: EventSchema,
  Place: PlaceSchema,
  Person: PersonSchema,
  Organization: OrganizationSchema,
  Outcome: OutcomeSchema,
  Attendance: AttendanceSchema,
  Source: SourceSchema,
  Group: GroupSchema,
  Membership: MembershipSchema,
  Name: NameSchema,
  Prose: ProseSchema,
  Country: CountryCodeSchema,
};

export function buildJsonSchema(): string {
  const schema = toJsonSchema(DatasetSchema, {
    target: 'draft-07',
    typeMode: 'input',
    overrideSchema: plainer,
    overrideAction: checked,
    definitions,
  });
  addWords('Dataset', schema);
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
    if (typeof definition === 'object') addWords(name, definition);
  }
  return `${JSON.stringify({ $schema: schema.$schema, title: 'Cooperation Atlas dataset', ...schema }, null, 2)}\n`;
}

/** Writes the file that editors' programs read. */
export function publishSchema(): number {
  writeFileSync(SCHEMA_FILE, buildJsonSchema());
  console.log(`${SCHEMA_FILE} written`);
  return 0;
}

export function schemaIsStale(): boolean {
  return readFileSync(SCHEMA_FILE, 'utf8') !== buildJsonSchema();
}

/** The nulls that the reader leaves in lists are none of an editor's; nor are the defaults that stand for absence. */
function plainer({ valibotSchema, jsonSchema }: OverrideSchemaContext): JsonSchema | null {
  const [wrapped] = jsonSchema.anyOf ?? [];
  if (valibotSchema.type === 'nullable' && typeof wrapped === 'object') return wrapped;
  if (valibotSchema.type !== 'nullish' || typeof wrapped !== 'object') return null;
  if (wrapped.$ref || typeof wrapped.type !== 'string') return { anyOf: [wrapped, { type: 'null' }] };
  return { ...wrapped, type: [wrapped.type, 'null'], ...(wrapped.enum && { enum: [...wrapped.enum, null] }) };
}

/** Of the checks that are code, JSON Schema can say one: which codes are countries. */
function checked({ valibotAction, jsonSchema }: OverrideActionContext): JsonSchema | null {
  if (valibotAction.type !== 'check') return null;
  const isCountry = 'requirement' in valibotAction && valibotAction.requirement === isCountryCode;
  return isCountry ? { type: 'string', enum: COUNTRIES.map(({ code }) => code) } : jsonSchema;
}

/** Throws where a field has no words, so that none is ever published without. */
function addWords(name: string, schema: JsonSchema): void {
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const path = `${name}.${key}`;
    const description = SCHEMA_WORDS[path];
    if (description === undefined) throw new Error(`${path} has no words in tool./schemaWords.ts`);
    if (typeof property !== 'object') continue;
    property.description = description;
    addWords(path, property);
  }
}

/** The parts that the schema is made of. Each message is the code of a note. */
import * as v from 'valibot';
import { isCountryCode } from '#domain/countries/countryCode.ts';
import type { LocalText } from '#domain/language.ts';
import { parseCalendarDate } from '#domain/time/calendarDate.ts';
import type { NoteCode } from './notes.ts';

export const CountryCodeSchema = v.pipe(line(100), v.check(isCountryCode, code('country-unknown')));

export const DateSchema = v.pipe(
  v.string(code('value-mistyped')),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, code('date-impossible')),
  v.check((date) => parseCalendarDate(date) !== null, code('date-impossible')),
);

/** What may stand in an address: kebab-case ASCII. */
export const IdSchema = v.pipe(
  v.string(code('value-mistyped')),
  v.maxLength(100, code('id-malformed')),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, code('id-malformed')),
);

/** A latitude beyond the pole that would do as a longitude is a pair in the wrong order. */
const swappedOr = ({ input }: { readonly input: number }): NoteCode =>
  Math.abs(input) <= 180 ? 'coordinates-swapped' : 'coordinates-out-of-range';

export const CoordinatesSchema = v.tuple(
  [
    v.pipe(
      v.number(code('value-mistyped')),
      v.minValue(-180, code('coordinates-out-of-range')),
      v.maxValue(180, code('coordinates-out-of-range')),
    ),
    v.pipe(v.number(code('value-mistyped')), v.minValue(-90, swappedOr), v.maxValue(90, swappedOr)),
  ],
  code('value-mistyped'),
);

/**
 * No `javascript:`, no `data:`, nothing unseen: an address of the file becomes a link of the page, and a field of its
 * exports.
 */
export const UrlSchema = v.pipe(
  line(2000),
  v.regex(/^(https?:\/\/|mailto:)\S+$/, code('url-unsafe')),
  v.check((url) => URL.canParse(url) && !/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u.test(url), code('url-unsafe')),
);

/** Checks the code at compile time; valibot takes any text for a message. */
export function code(noteCode: NoteCode): NoteCode {
  return noteCode;
}

function line(longest: number) {
  return v.pipe(v.string(code('value-mistyped')), v.maxLength(longest, code('text-too-long')));
}

/** A text of bounded length, without what would turn the text around it, and without halves of characters. */
export function text(longest: number) {
  return v.pipe(line(longest), v.transform(withoutSpoofing));
}

/** Signs that turn the text around them, and halves of pairs, of which whole ones are two: hardly any text has one. */
const MAY_SPOOF = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/;

/** Direction is for the page to give; no address and no file format can carry half of a pair. */
export function withoutSpoofing(written: string): string {
  if (!MAY_SPOOF.test(written)) return written;
  return written.replace(/\p{Bidi_Control}/gu, '').toWellFormed();
}

/** A text that has words in one language at least. */
export function localText(longest: number) {
  return v.pipe(object({ zh: words(longest), en: words(longest) }), v.check(hasWords, code('language-missing')));
}

/** Chinese where there is a Chinese character, else English. */
export function inItsLanguage(written: string): LocalText {
  return /\p{Script=Han}/u.test(written) ? { zh: written, en: null } : { zh: null, en: written };
}

function words(longest: number) {
  return v.nullish(
    v.pipe(
      text(longest),
      v.transform((written) => written.trim() || null),
    ),
    null,
  );
}

function hasWords({ zh, en }: LocalText): boolean {
  return zh !== null || en !== null;
}

/** One of a fixed set of words. */
export function word<const Words extends readonly string[]>(options: Words, unknown: NoteCode = 'word-unknown') {
  return v.picklist(options, unknown);
}

export function optional<Schema extends v.GenericSchema>(schema: Schema) {
  return v.nullish(schema, null);
}

/** May be absent; without repetitions, and without the nulls that bad members leave behind. */
export function list<Member extends v.GenericSchema>(member: Member, longest: number) {
  return v.pipe(
    v.nullish(
      v.pipe(v.array(v.nullable(member), code('value-mistyped')), v.maxLength(longest, code('list-too-long'))),
      [],
    ),
    v.transform((members) =>
      members.filter(
        (value, index): value is v.InferOutput<Member> => value !== null && members.indexOf(value) === index,
      ),
    ),
  );
}

/** By code; without a prototype, so that `constructor` is the code of nothing unless it is written there. */
export function table<Value extends v.GenericSchema>(value: Value) {
  return v.pipe(
    v.nullish(v.custom<Readonly<Record<string, unknown>>>(isObject, code('value-mistyped')), {}),
    // Not `v.record`: it passes over such keys.
    v.rawTransform(
      ({ dataset: { value: input }, config, addIssue }): Readonly<Record<string, v.InferOutput<Value>>> => {
        const entries: Record<string, v.InferOutput<Value>> = Object.create(null);
        for (const [key, written] of Object.entries(input)) {
          const { output, issues } = v.safeParse(value, written, { abortPipeEarly: config.abortPipeEarly });
          if (!issues) entries[key] = output;
          const at = { type: 'object', origin: 'value', input, key, value: written } as const;
          for (const { path, message } of issues ?? []) addIssue({ message, path: [at, ...(path ?? [])] });
        }
        return entries;
      },
    ),
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** Keys that it does not name are let pass and left behind. */
export function object<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(entries, ({ path }) => code(path ? 'field-missing' : 'value-mistyped'));
}

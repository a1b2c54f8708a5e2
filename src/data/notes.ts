/** What is wrong. The words for each code stand in src/i18n/en/notes.ts and zh/notes.ts. */
export type NoteCode =
  | 'form-unknown'
  | 'json-malformed'
  | 'json-cut'
  | 'not-a-dataset'
  | 'field-missing'
  | 'value-mistyped'
  | 'word-unknown'
  | 'text-too-long'
  | 'list-too-long'
  | 'language-missing'
  | 'id-malformed'
  | 'id-duplicate'
  | 'alias-duplicate'
  | 'type-unknown'
  | 'date-impossible'
  | 'end-before-start'
  | 'country-unknown'
  | 'coordinates-out-of-range'
  | 'coordinates-swapped'
  | 'coordinates-far-from-country'
  | 'group-unknown'
  | 'group-member-missing'
  | 'count-impossible'
  | 'url-unsafe'
  | 'topic-unnamed'
  | 'summary-length'
  | 'id-gone'
  | 'alias-reused'
  | 'schema-stale'
  | 'table-empty'
  | 'title-column-missing'
  | 'quote-unclosed'
  | 'line-above-header'
  | 'tag-row'
  | 'dates-missing'
  | 'date-ambiguous'
  | 'date-epoch'
  | 'date-day-number'
  | 'date-short-year'
  | 'date-yearless'
  | 'coordinates-missing'
  | 'coordinates-zero'
  | 'coordinates-in-minutes'
  | 'coordinates-projected'
  | 'coordinates-unread'
  | 'geometry-reduced'
  | 'draft-unfinished'
  | 'draft-year-inferred'
  | 'draft-members-inferred'
  | 'draft-words-missing'
  | 'draft-date-missing'
  | 'draft-source-missing'
  | 'draft-type-missing'
  | 'draft-place-missing'
  | 'draft-place-unknown'
  | 'draft-venue-unknown'
  | 'draft-partner-missing'
  | 'draft-country-unclear'
  | 'draft-group-unclear'
  | 'newsletter-empty';

/** What became of the file, the event or the part that the note is about. */
export type NoteEffect = 'file-unread' | 'event-skipped' | 'part-dropped' | 'kept';

/** A problem of a dataset, for the reader who has to live with it or the editor who has to mend it. */
export type Note = {
  readonly code: NoteCode;
  readonly effect: NoteEffect;
  /** Of the event; null where it has none, or the problem is not an event's. */
  readonly id: string | null;
  /** Keys and positions from the top of the file, `events.3.start`; empty for the file as a whole. */
  readonly path: string;
  /** What stands there, shortened; empty where nothing does. */
  readonly value: string;
  /** From 1; null where it is not known. */
  readonly line: number | null;
};

const LONGEST_PREVIEW = 80;

/** A value of any depth in one short line. */
export function previewOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.length > 4 ? '[…]' : `[${value.map(shallow).join(', ')}]`;
  return shorten(shallow(value));
}

function shallow(value: unknown): string {
  if (typeof value === 'string') return shorten(value);
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}

function shorten(text: string): string {
  return text.length > LONGEST_PREVIEW ? `${text.slice(0, LONGEST_PREVIEW - 1)}…` : text;
}

/** The path of a part: `events` and 3 make `events.3`. */
export function pathTo(whole: string, ...keys: readonly (string | number)[]): string {
  return whole === '' ? keys.join('.') : [whole, ...keys].join('.');
}

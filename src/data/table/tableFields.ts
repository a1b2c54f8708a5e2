/** The columns of an events table, by the paths of their values in an event. */
export const TABLE_FIELDS = [
  'id',
  'start',
  'end',
  'type',
  'typeName.zh',
  'typeName.en',
  'title.zh',
  'title.en',
  'summary.zh',
  'summary.en',
  'place.name.zh',
  'place.name.en',
  'place.country',
  'place.coordinates.0',
  'place.coordinates.1',
  'place.precision',
  'place.inferred.zh',
  'place.inferred.en',
  'countries',
  'groups',
  'topics',
  'people',
  'organizations',
  'outcomes',
  'attendance.count',
  'attendance.qualifier',
  'sources',
  'translation.zh',
  'translation.en',
  'aliases',
  'status',
  'note.zh',
  'note.en',
] as const;

export type TableField = (typeof TABLE_FIELDS)[number];

/** What everyone calls the two halves of the coordinates. */
export const COORDINATE_HEADERS: Readonly<Partial<Record<TableField, string>>> = {
  'place.coordinates.0': 'longitude',
  'place.coordinates.1': 'latitude',
};

/** A cell that a spreadsheet would take for a formula, and one that looks as if it had been made inert already. */
const FORMULA = /^'*[=+\-@\t\r]/;
const INERT = /^'+[=+\-@\t\r]/;

/** A text with an apostrophe before what a spreadsheet would run: https://owasp.org/www-community/attacks/CSV_Injection */
export function inertCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe off again. */
export function bareCell(cell: string): string {
  return INERT.test(cell) ? cell.slice(1) : cell;
}

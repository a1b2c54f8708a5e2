import { formatGeoJson } from '#data/geo/toGeoJson.ts';
import { formatJson } from '#data/json/toJson.ts';
import { formatCsv } from '#data/table/toCsv.ts';
import { formatICalendar } from '#data/toICalendar.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Language } from '#domain/language.ts';

export const FORMATS = ['json', 'geojson', 'csv', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json',
  geojson: 'application/geo+json',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
};

/** Where in the address of a page the id of its event stands. */
export const ID_PLACE = 'id-of-the-event';

/** How events are written: `eventAddress` is that of an event's page, with `ID_PLACE` in it. */
export type Writing = { readonly format: Format; readonly language: Language; readonly eventAddress: string };

/** Null where it is more than the browser can hold. */
export function writeEvents(dataset: Dataset, { format, language, eventAddress }: Writing): Blob | null {
  const write: Readonly<Record<Format, () => string>> = {
    json: () => formatJson(dataset),
    geojson: () => formatGeoJson(dataset),
    csv: () => formatCsv(dataset),
    ics: () => formatICalendar(dataset, language, (id) => eventAddress.replace(ID_PLACE, id)),
  };
  try {
    return new Blob([write[format]()], { type: MEDIA_TYPES[format] });
  } catch {
    return null;
  }
}

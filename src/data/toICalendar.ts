import { countryName } from '#domain/countries/countryName.ts';
import { COUNTRY_NAMES } from '#domain/countries/namesByLanguage.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { CooperationEvent, Place } from '#domain/event.ts';
import { type Language, type LocalText, wordsIn } from '#domain/language.ts';
import { type CalendarDate, firstDay, lastDay } from '#domain/time/calendarDate.ts';
import { nextDay } from '#domain/time/nextDay.ts';

/** RFC 5545, 3.1: a line has at most so many octets, the fold's own space included. */
const LONGEST_LINE = 75;

/** Between a place and its country. */
const COMMAS: Readonly<Record<Language, string>> = { en: ', ', zh: '，' };

/** A dataset that does not say when it was changed still gives the same file each time. */
const NEVER_UPDATED = '1970-01-01';

/**
 * The dated events as a calendar (RFC 5545) of whole days, in one language as far as it goes. A month or a year covers
 * all its days; undated events are left out. `addressOf` gives an event's page.
 */
export function formatICalendar(dataset: Dataset, language: Language, addressOf: (id: string) => string): string {
  const stamp = `${compact(firstDay(dataset.updated ?? NEVER_UPDATED))}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cooperation Atlas//Events//EN',
    'CALSCALE:GREGORIAN',
    ...words('X-WR-CALNAME', dataset.title, language),
    ...dataset.events.flatMap((event) => eventLines(event, stamp, language, addressOf(event.id))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CooperationEvent, stamp: string, language: Language, address: string): readonly string[] {
  const start = event.start ?? event.end;
  if (start === null) return [];
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@cooperation-atlas`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(firstDay(start))}`,
    `DTEND;VALUE=DATE:${compact(nextDay(lastDay(event.end ?? start)))}`,
    ...words('SUMMARY', event.title, language),
    ...words('DESCRIPTION', event.summary, language),
    ...placeLines(event.place, language),
    `CATEGORIES:${event.type.toUpperCase()}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function placeLines(place: Place | null, language: Language): readonly string[] {
  if (place === null) return [];
  const name = wordsIn(place.name, language);
  const country = place.country === null ? [] : [countryName(place.country, COUNTRY_NAMES[language])];
  const location = [name, ...country].join(COMMAS[language]);
  const [longitude, latitude] = place.coordinates;
  return [`LOCATION:${escapeText(location)}`, `GEO:${latitude.toFixed(6)};${longitude.toFixed(6)}`];
}

function words(property: string, text: LocalText | null, language: Language): readonly string[] {
  const said = text ? wordsIn(text, language) : '';
  return said === '' ? [] : [`${property}:${escapeText(said)}`];
}

function compact(day: CalendarDate): string {
  return day.replaceAll('-', '');
}

/** RFC 5545, 3.3.11; control characters may not stand in a text at all, and some readers take more than CRLF for a line's end. */
function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}

const encoder = new TextEncoder();

/** Breaks between characters, never inside the octets of one. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

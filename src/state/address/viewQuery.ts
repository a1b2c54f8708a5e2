import { type Camera, MAX_LATITUDE, MAX_ZOOM, wrapLongitude } from '#domain/camera.ts';
import { isCountryCode } from '#domain/countries/countryCode.ts';
import { EVENT_TYPES } from '#domain/event.ts';
import { formatPeriod, parsePeriod } from '#domain/time/period.ts';
import { WORLDVIEWS } from '#domain/worldview.ts';
import { MODES, type View } from '#state/view.ts';
import type { AddressProblem } from './viewUrl.ts';

/** The part of a view that stands in the query. */
type Queried = Omit<View, 'language'>;

/** A parameter's value as text, or null where it is a default and not written; `''` writes the bare name. */
type Written = string | null;

const QUERY_LENGTH = 200;
const VALUE_LENGTH = 120;
const ID_LENGTH = 200;
const CONTROL = /\p{Cc}/u;

export function formatQuery(view: View): string {
  const { filter, camera } = view;
  const parameters: readonly (readonly [name: string, value: Written])[] = [
    ['months', filter.period && formatPeriod(filter.period)],
    ['country', formatList(filter.countries)],
    ['match', filter.match === 'all' ? 'all' : null],
    ['type', formatList(filter.types)],
    ['topic', formatList(filter.topics)],
    ['group', formatList(filter.groups)],
    ['outcome', formatList(filter.outcomes)],
    ['only', formatList(filter.events)],
    ['q', filter.query || null],
    ['view', view.mode === 'map' ? null : view.mode],
    ['map', camera && formatCamera(camera)],
    ['globe', view.projection === 'globe' ? '' : null],
    ['worldview', view.worldview],
    ['embed', view.embed ? '' : null],
    ['data', view.dataUrl],
    ['event', view.eventId],
  ];
  const written = parameters.flatMap(([name, value]) =>
    value === null ? [] : [value === '' ? name : `${name}=${escapeValue(value)}`],
  );
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

export function parseQuery(query: string, origin: string, problems: AddressProblem[]): Queried {
  const given = new URLSearchParams(query);
  /** Null where the parameter is absent, or broken: that is then noted. */
  const read = <T>(parameter: string, parse: (value: string) => T | null): T | null => {
    const value = given.get(parameter);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) problems.push({ parameter, value });
    return parsed;
  };
  /** The values that can be read; the others are noted one by one. */
  const readList = <T>(parameter: string, parse: (value: string) => T | null): readonly T[] => {
    const values = (given.get(parameter) ?? '').split(',').filter((value) => value !== '');
    const parsed = values.flatMap((value) => {
      const one = parse(value);
      if (one === null) problems.push({ parameter, value });
      return one === null ? [] : [one];
    });
    return [...new Set(parsed)];
  };
  const countries = readList('country', parseCountry);
  const match = read('match', (value) => oneOf(['all', 'any'] as const, value)) ?? 'any';
  return {
    filter: {
      period: read('months', parsePeriod),
      countries,
      match: countries.length < 2 ? 'any' : match,
      types: readList('type', (value) => oneOf(EVENT_TYPES, value)),
      topics: readList('topic', parseValue),
      groups: readList('group', parseValue),
      outcomes: readList('outcome', parseValue),
      events: readList('only', parseValue),
      query: read('q', (value) => bounded(value, QUERY_LENGTH)) ?? '',
    },
    mode: read('view', (value) => oneOf(MODES, value)) ?? 'map',
    camera: read('map', parseCamera),
    projection: read('globe', parseFlag) ? 'globe' : 'flat',
    worldview: read('worldview', (value) => oneOf(WORLDVIEWS, value)),
    embed: read('embed', parseFlag) ?? false,
    dataUrl: read('data', (value) => parseDataUrl(value, origin)),
    eventId: read('event', parseEventId),
  };
}

/** Any text that could be an id, known or not. */
export function parseEventId(text: string): string | null {
  return bounded(text, ID_LENGTH) || null;
}

/** `zoom/latitude/longitude` in degrees; a zoom or longitude outside the map is brought inside, a latitude is refused. */
export function parseCamera(text: string): Camera | null {
  const numbers = text.split('/').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [zoom = Number.NaN, latitude = Number.NaN, longitude = Number.NaN] = numbers;
  if (numbers.length !== 3 || !numbers.every(Number.isFinite) || Math.abs(latitude) > 90) return null;
  return roundCamera({
    zoom: Math.min(Math.max(zoom, 0), MAX_ZOOM),
    latitude: Math.min(Math.max(latitude, -MAX_LATITUDE), MAX_LATITUDE),
    longitude,
  });
}

/** A hundredth of a zoom step, and about ten metres: less than anybody sees, short in a link. */
export function roundCamera({ zoom, latitude, longitude }: Camera): Camera {
  const round = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;
  return {
    zoom: round(zoom, 2),
    latitude: round(latitude, 4),
    longitude: wrapLongitude(round(wrapLongitude(longitude), 4)),
  };
}

function formatCamera(camera: Camera): string {
  const { zoom, latitude, longitude } = roundCamera(camera);
  return `${zoom}/${latitude}/${longitude}`;
}

/** A comma inside a value is escaped twice, so that a program that escapes the commas between values does no harm. */
function formatList(values: readonly string[]): Written {
  return values.length === 0
    ? null
    : values.map((value) => value.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}

function parseValue(escaped: string): string | null {
  return bounded(escaped.replaceAll('%2C', ',').replaceAll('%25', '%'), VALUE_LENGTH) || null;
}

/** Commas, slashes and colons stay readable; they mean nothing in a query. */
function escapeValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%2C|%2F|%3A/g, decodeURIComponent);
}

function bounded(value: string, length: number): string | null {
  return value.length <= length && !CONTROL.test(value) ? value.toWellFormed() : null;
}

function parseCountry(value: string): string | null {
  const code = value.toUpperCase();
  return isCountryCode(code) ? code : null;
}

function parseFlag(value: string): true | null {
  return value === '' || value === '1' || value === 'true' ? true : null;
}

function oneOf<T extends string>(known: readonly T[], value: string): T | null {
  return known.find((one) => one === value) ?? null;
}

/** The same origin, or https; never an address that carries a password. */
function parseDataUrl(value: string, origin: string): string | null {
  if (bounded(value, 2000) === null || !URL.canParse(value, origin)) return null;
  const { protocol, origin: dataOrigin, username, password } = new URL(value, origin);
  const allowed = protocol === 'https:' || dataOrigin === origin;
  return allowed && username === '' && password === '' ? value : null;
}

import { LANGUAGES, type Language, parseLanguage } from '#domain/language.ts';
import { homeView, type View } from '#state/view.ts';
import { formatQuery, parseEventId, parseQuery } from './viewQuery.ts';

/** A path and query below the base path, such as `/en/events/some-id/` and `?months=2018-09`. */
export type Address = { readonly path: string; readonly query: string };

/** A value that was dropped: which parameter, and what it said. */
export type AddressProblem = { readonly parameter: string; readonly value: string };

export type ParsedAddress = { readonly view: View; readonly problems: readonly AddressProblem[] };

/** What the codec must know of the world outside the address. */
export type AddressContext = {
  /** The language of an address that names none. */
  readonly language: Language;
  /** The site's own origin, which other datasets may come from without https. */
  readonly origin: string;
};

const PATH = new RegExp(`^/(${LANGUAGES.join('|')})/?$`);
const EVENT_PATH = new RegExp(`^/(${LANGUAGES.join('|')})/events/([^/]+)/?$`);

/** Reads any text as an address: what it does not understand is dropped and named. Never throws. */
export function parseAddress({ path, query }: Address, context: AddressContext): ParsedAddress {
  const problems: AddressProblem[] = [];
  const onPath = EVENT_PATH.exec(path) ?? PATH.exec(path);
  if (!onPath && path !== '/' && path !== '') problems.push({ parameter: 'path', value: decoded(path) });
  const language = parseLanguage(onPath?.[1] ?? path.split('/')[1] ?? '') ?? context.language;
  const read = parseQuery(query, context.origin, problems);
  if (onPath?.[2] === undefined) return { view: { ...homeView(language), ...read }, problems };
  const eventId = parseEventId(decoded(onPath[2]));
  if (eventId === null) problems.push({ parameter: 'event', value: decoded(onPath[2]) });
  return { view: { ...homeView(language), ...read, eventId }, problems };
}

/** Whether an address is the page of one of the atlas's own events. */
export function isEventPage({ path, query }: Address): boolean {
  return EVENT_PATH.test(path) && !new URLSearchParams(query).has('data');
}

/**
 * The one address of a view: defaults are left out and the order is fixed.
 * Events of the atlas's own data have a page each; `eventPages` is false where a reader's file is in its place.
 */
export function formatAddress(view: View, eventPages = true): Address {
  const onPath = view.eventId !== null && eventPages && view.dataUrl === null && pageCanHold(view.eventId);
  const path = onPath ? `/${view.language}/events/${encoded(view.eventId)}/` : `/${view.language}/`;
  return { path, query: formatQuery(onPath ? { ...view, eventId: null } : view) };
}

/** The path segments `.` and `..` mean folders to every browser, and an empty one is none. */
function pageCanHold(id: string): boolean {
  return id !== '' && id !== '.' && id !== '..';
}

function encoded(text: string | null): string {
  return encodeURIComponent((text ?? '').replace(/[\ud800-\udfff]/gu, '\ufffd'));
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

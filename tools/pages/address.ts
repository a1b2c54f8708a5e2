import type { Language } from '#domain/language.ts';
import { atBase } from '#state/address/basePath.ts';
import { alternateAddresses, pageAddressOf } from '#state/address/pageAddresses.ts';

/** Scheme and host of the site; null where they are not known, and addresses then start at the host's root. */
type Origin = string | null;

/** The page of an event, or of the list where the event is null. */
export function pageAddress(origin: Origin, language: Language, eventId: string | null): string {
  return (origin ?? '') + pageAddressOf(language, { eventId, dataUrl: null });
}

/** A file of the site by its path below the base. */
export function fileAddress(origin: Origin, path: string): string {
  return (origin ?? '') + atBase(path);
}

export function feedPath(language: Language): string {
  return `${language}/feed.xml`;
}

export function manifestPath(language: Language): string {
  return `${language}/app.webmanifest`;
}

/** The same page in each language, and the one for readers of any other. */
export function alternates(origin: string, eventId: string | null): readonly { hreflang: string; href: string }[] {
  const addresses = alternateAddresses({ eventId, dataUrl: null });
  return [...addresses].map(([hreflang, address]) => ({ hreflang, href: origin + address }));
}

import { LANGUAGES, type Language } from '#domain/language.ts';
import { homeView, type View } from '#state/view.ts';
import { atBase } from './basePath.ts';
import { addressOf } from './syncUrl.ts';

/** What tells one page from another, in whatever language: its event and its dataset. */
export type PageSubject = Pick<View, 'eventId' | 'dataUrl'>;

/** The one address of a page below the host, however it is looked at. */
export function pageAddressOf(language: Language, subject: PageSubject): string {
  return addressOf({ ...homeView(language), ...subject });
}

/** The same page in each language, and the one for readers of any other, by `hreflang`. */
export function alternateAddresses(subject: PageSubject): ReadonlyMap<string, string> {
  const isHome = subject.eventId === null && subject.dataUrl === null;
  return new Map([
    ...LANGUAGES.map((language) => [language, pageAddressOf(language, subject)] as const),
    ['x-default', isHome ? atBase('') : pageAddressOf(LANGUAGES[0], subject)],
  ]);
}
